import { type ReactNode, useEffect, useState } from 'react';
import { FindProvider } from '../find-services/FindProvider.tsx';
import { createFindStore } from '../find-services/find-store.ts';
import { usePersonStore } from '../person/PersonProvider.tsx';
import type { Person } from '../person/person-store.ts';

/** How many services are asked for at first: a few for each area of life. */
const FIRST = 30;

/** A search that follows the person: their answers and their municipality are the same in both. */
export function FindOfPerson({ children }: { children: ReactNode }) {
  const person = usePersonStore();
  const [find] = useState(() => {
    const store = createFindStore({ answers: person.getState().answers, limit: FIRST });
    store.getState().setFilters({ municipality: person.getState().municipality });
    return store;
  });
  useEffect(() => {
    const toFind = (now: Person) => {
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
    toFind(person.getState());
    const stops = [
      person.subscribe(toFind),
      find.subscribe(({ filters: { municipality } }) => {
        if (municipality !== person.getState().municipality)
          person.getState().setMunicipality(municipality);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [person, find]);
  return <FindProvider store={find}>{children}</FindProvider>;
}
