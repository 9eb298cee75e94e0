import { useCallback, useEffect, useRef, useState } from 'react';
import { momentOf, type TimeOfDay } from './clock.ts';
import type { Rehearsal, RehearsalConnection } from './rehearsal.ts';

/** What a conversation is held under. */
interface Circumstances {
  language: string;
  time: TimeOfDay;
  timeZone: string | undefined;
}

/** A conversation that has begun. */
interface Conversation {
  /** Grows with every new one. */
  number: number;
  connection: RehearsalConnection;
}

/** The conversation with a draft; another time of day holds from the next message on. */
export function useConversation(
  rehearsal: Rehearsal | null,
  circumstances: Circumstances,
): { connection: Conversation | null; begin: (language: string) => void } {
  const [connection, setConnection] = useState<Conversation | null>(null);
  const latest = useRef(circumstances);
  useEffect(() => {
    latest.current = circumstances;
  });
  const begin = useCallback(
    (language: string) => {
      if (!rehearsal) return;
      const now = () => {
        const { time, timeZone } = latest.current;
        return momentOf(time, new Date(), timeZone);
      };
      void rehearsal.begin({ language, now }).then((begun) => {
        const number = rehearsal.getState().conversation;
        setConnection((before) =>
          before && before.number > number ? before : { number, connection: begun },
        );
      });
    },
    [rehearsal],
  );
  return { connection, begin };
}
