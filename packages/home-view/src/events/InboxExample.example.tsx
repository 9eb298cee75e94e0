import { AuroraProvider } from '@auroraai/api-client/react';
import { type ReactNode, useState } from 'react';
import type { PersonInbox } from '../person/inbox-slice.ts';
import { PersonProvider } from '../person/PersonProvider.tsx';
import { createPersonStore } from '../person/person-store.ts';
import { type ExampleInbox, exampleInboxClient, INBOX_NOW } from './inbox.example.ts';

/** Props of {@link InboxExample}. */
export interface InboxExampleProps {
  /** What the person's page knows of the inbox. @default none is open */
  inbox?: PersonInbox | null;
  /** What the service says. @default it is empty */
  inside?: ExampleInbox | { list: unknown[] };
  children: ReactNode;
}

/** What a part that shows documents stands in. */
export function InboxExample({ inbox = null, inside = [], children }: InboxExampleProps) {
  const [client] = useState(() => exampleInboxClient(inside));
  const [person] = useState(() => createPersonStore({ initial: { inbox }, now: () => INBOX_NOW }));
  return (
    <AuroraProvider client={client}>
      <PersonProvider store={person}>
        <h1>Mitä minulle kuuluu</h1>
        <h2>Sinulle</h2>
        {children}
      </PersonProvider>
    </AuroraProvider>
  );
}
