import { AuroraProvider } from '@auroraai/api-client/react';
import { type ReactNode, useState } from 'react';
import {
  type ExampleAnswer,
  exampleAnswer,
  exampleClient,
} from '../find-services/aurora.example.ts';
import { PersonProvider } from '../person/PersonProvider.tsx';
import { createPersonStore, type PersonData, type PersonStore } from '../person/person-store.ts';
import { FindOfPerson } from './FindOfPerson.tsx';

/** The moment at which examples happen. */
export const EXAMPLE_NOW = new Date('2026-11-23T08:00:00Z');

/** Props of {@link HomeExample}. */
export interface HomeExampleProps {
  /** What the person has said before. */
  initial?: Partial<PersonData>;
  /** The whole store, instead of `initial`. */
  person?: PersonStore;
  answer?: ExampleAnswer;
  children: ReactNode;
}

/** What a part of the home view stands in: a service that answers as told and a person. */
export function HomeExample({ initial = {}, person, answer, children }: HomeExampleProps) {
  const [client] = useState(() =>
    exampleClient(answer ?? (() => exampleAnswer(['Ystävätoiminta']))),
  );
  const [store] = useState(() => person ?? createPersonStore({ initial, now: () => EXAMPLE_NOW }));
  return (
    <AuroraProvider client={client}>
      <PersonProvider store={store}>
        <FindOfPerson>
          <h1>Mitä minulle kuuluu</h1>
          {children}
        </FindOfPerson>
      </PersonProvider>
    </AuroraProvider>
  );
}
