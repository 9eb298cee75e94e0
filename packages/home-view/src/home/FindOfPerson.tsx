import { type ReactNode, useEffect, useState } from 'react';
import { FindProvider } from '../find-services/FindProvider.tsx';
import { createFindStore } from '../find-services/find-store.ts';
import { usePersonStore } from '../person/PersonProvider.tsx';
import type { Person } from '../person/person-store.ts';

/** A search that follows the person: their answers and their municipality are always those of it. */
export function FindOfPerson({ children }: { children: ReactNode }) {
  const person = usePersonStore();
  const [find] = useState(() => {
    const store = createFindStore({ answers: person.getState().answers });
    store.getState().setFilters({ municipality: person.getState().municipality });
    return store;
  });
  useEffect(() => {
    const follow = (now: Person) => {
      const { answers, filters, without, setFilters } = find.getState();
      if (now.municipality !== filters.municipality) setFilters({ municipality: now.municipality });
      if (now.answers !== answers)
        find.setState({
          answers: now.answers,
          // A cause that is no longer said cannot be left out either.
          without: without.filter(
            ({ cause }) =>
              cause.kind !== 'answer' || now.answers[cause.area] === answers[cause.area],
          ),
        });
    };
    follow(person.getState());
    return person.subscribe(follow);
  }, [person, find]);
  return <FindProvider store={find}>{children}</FindProvider>;
}
