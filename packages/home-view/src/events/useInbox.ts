import { AuroraError } from '@auroraai/api-client';
import { type Inboxes, inboxesOf } from '@auroraai/api-client/inboxes';
import { useAuroraClient, useAuroraQueryClient } from '@auroraai/api-client/react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useOnline } from '../hooks/useOnline.ts';
import type { PersonInbox } from '../person/inbox-slice.ts';
import { usePerson, usePersonStore } from '../person/PersonProvider.tsx';

/** Why what is shown may not be all that there is. */
export type InboxProblem = 'offline' | 'gone' | 'failed';

/** A person's inbox as it is now. */
export interface InboxNow {
  /** Null before the person has opened one. */
  inbox: PersonInbox | null;
  isLoading: boolean;
  problem: InboxProblem | null;
  /** Looks again. */
  refresh: () => Promise<unknown>;
}

/** What the service does with inboxes. */
export function useInboxes(): Inboxes {
  const client = useAuroraClient();
  return useMemo(() => inboxesOf(client), [client]);
}

/** The person's inbox, looked into when it is shown and when the person comes back to the page. */
export function useInbox(): InboxNow {
  const { baseUrl } = useAuroraClient();
  const inboxes = useInboxes();
  const person = usePersonStore();
  const inbox = usePerson((each) => each.inbox);
  const isOnline = useOnline();
  const { error, isFetching, refetch } = useQuery(
    {
      // The secret stays out of the cache: the address names the inbox well enough.
      queryKey: ['aurora', baseUrl, 'inbox', inbox?.inboxId ?? ''],
      enabled: inbox !== null,
      queryFn: async ({ signal }) => {
        const own = person.getState().inbox;
        if (!own) return 0;
        const read = await inboxes.readInbox(own, { signal });
        person.getState().keepDocuments(own.inboxId, read);
        return read.documents.length;
      },
      retry: false,
      networkMode: 'always',
      staleTime: 30_000,
      refetchOnWindowFocus: true,
    },
    useAuroraQueryClient(),
  );
  return {
    inbox,
    isLoading: isFetching && inbox?.checkedAt === null,
    problem: inbox === null || error === null ? null : problemOf(error, isOnline),
    refresh: refetch,
  };
}

function problemOf(error: Error, isOnline: boolean): InboxProblem {
  const kind = error instanceof AuroraError ? error.kind : 'server';
  if (kind === 'not-found') return 'gone';
  return kind === 'network' || !isOnline ? 'offline' : 'failed';
}
