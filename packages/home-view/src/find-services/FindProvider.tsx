import { createContext, type ReactNode, useContext, useState } from 'react';
import { useStore } from 'zustand';
import type { FindState } from './find-state.ts';
import { createFindStore, type FindActions, type FindStore } from './find-store.ts';

const FindContext = createContext<FindStore | null>(null);

/** Props of {@link FindProvider}. */
export interface FindProviderProps {
  /** The store of the search, to keep it longer than the components live. @default a store of its own */
  store?: FindStore;
  children: ReactNode;
}

/** Gives one search to the parts below it: text, answers, filters and what is left out. */
export function FindProvider({ store, children }: FindProviderProps) {
  const [own] = useState(() => store ?? createFindStore());
  return <FindContext.Provider value={store ?? own}>{children}</FindContext.Provider>;
}

/** A part of the search in force; throws outside a {@link FindProvider}. */
export function useFind<Selected>(
  selector: (state: FindState & FindActions) => Selected,
): Selected {
  const store = useContext(FindContext);
  if (!store) throw new Error('Put this component inside a <FindProvider>.');
  return useStore(store, selector);
}
