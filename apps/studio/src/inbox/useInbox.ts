import type { InboxMessage } from '@auroraai/api-client/studio';
import { useCallback, useMemo, useState } from 'react';
import { useSession } from '../shell/SessionProvider.tsx';
import { useServer } from '../shell/useServer.ts';

/** The inbox of a bot. */
export interface Inbox {
  /** Null until it is there. */
  messages: readonly InboxMessage[] | null;
  hasFailed: boolean;
  reload: () => void;
  /** Marks messages as dealt with, or as new again; false when not all could be. */
  mark: (
    messages: readonly InboxMessage[],
    state: 'new' | 'assigned' | 'ignored',
  ) => Promise<boolean>;
}

/** Loads the inbox of a bot. */
export function useInbox(bot: string): Inbox {
  const { client } = useSession();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const { data, hasFailed, reload } = useServer(['inbox', bot], (asked) => asked.bot(bot).inbox());
  const messages = useMemo(() => data?.filter(({ id }) => !gone.has(id)) ?? null, [data, gone]);
  const mark = useCallback(
    async (marked: readonly InboxMessage[], state: 'new' | 'assigned' | 'ignored') => {
      const done = await Promise.allSettled(
        marked.map(async ({ id }) => {
          await client.bot(bot).markMessage(id, state);
          return id;
        }),
      );
      const noted = done.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      setGone((before) => {
        const others = [...before].filter((id) => !noted.includes(id));
        return new Set(state === 'new' ? others : [...others, ...noted]);
      });
      return noted.length === marked.length;
    },
    [client, bot],
  );
  return { messages, hasFailed, reload, mark };
}
