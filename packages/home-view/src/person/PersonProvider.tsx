import { createContext, type ReactNode, useContext, useState } from 'react';
import { useStore } from 'zustand';
import { createPersonStore, type Person, type PersonStore } from './person-store.ts';

const PersonContext = createContext<PersonStore | null>(null);

/** Props of {@link PersonProvider}. */
export interface PersonProviderProps {
  /** The person's store, to keep it on the device or share it. @default one that lives with the page */
  store?: PersonStore;
  children: ReactNode;
}

/** Gives what a person has said and done to the parts below it. */
export function PersonProvider({ store, children }: PersonProviderProps) {
  const [own] = useState(() => store ?? createPersonStore());
  return <PersonContext.Provider value={store ?? own}>{children}</PersonContext.Provider>;
}

/** The store in force; throws outside a {@link PersonProvider}. */
export function usePersonStore(): PersonStore {
  const store = useContext(PersonContext);
  if (!store) throw new Error('Put this component inside a <HomeView> or a <PersonProvider>.');
  return store;
}

/** A part of what the person has said and done. */
export function usePerson<Selected>(selector: (person: Person) => Selected): Selected {
  return useStore(usePersonStore(), selector);
}

/** The store in force, or null: the search alone has none. */
export function useOptionalPersonStore(): PersonStore | null {
  return useContext(PersonContext);
}
