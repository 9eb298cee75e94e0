import { type InboxMessage, StudioError } from '@auroraai/api-client/studio';
import { useCallback, useEffect, useState } from 'react';
import { useSession } from '../shell/SessionProvider.tsx';

/** The inbox of a bot. */
export interface Inbox {
  /** Null until it is there. */
  messages: readonly InboxMessage[] | null;
  hasFailed: boolean;
  reload: () => void;
  /** Marks messages as dealt with; false when not all could be. */
  mark: (messages: readonly InboxMessage[], state: 'assigned' | 'ignored') => Promise<boolean>;
}

/** Loads the inbox of a bot. */
export function useInbox(bot: string): Inbox {
  const { client, onExpired } = useSession();
  const [messages, setMessages] = useState<readonly InboxMessage[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks again
  useEffect(() => {
    let isWanted = true;
    client
      .bot(bot)
      .inbox()
      .then(
        (found) => {
          if (!isWanted) return;
          setMessages(found);
          setHasFailed(false);
        },
        (error: unknown) => {
          if (!isWanted) return;
          if (error instanceof StudioError && error.status === 401) onExpired();
          else setHasFailed(true);
        },
      );
    return () => {
      isWanted = false;
    };
  }, [client, bot, asked]);
  const mark = useCallback(
    async (marked: readonly InboxMessage[], state: 'assigned' | 'ignored') => {
      const done = await Promise.allSettled(
        marked.map(async ({ id }) => {
          await client.bot(bot).markMessage(id, state);
          return id;
        }),
      );
      const gone = new Set(done.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])));
      setMessages((before) => before?.filter(({ id }) => !gone.has(id)) ?? null);
      return gone.size === marked.length;
    },
    [client, bot],
  );
  return { messages, hasFailed, reload: () => setAsked((count) => count + 1), mark };
}
