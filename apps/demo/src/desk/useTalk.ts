import { type DeskClient, DeskError, type DeskMessage } from '@auroraai/api-client/desk';
import { useEffect, useRef, useState } from 'react';

/** How a talk stands. */
export type TalkState = 'open' | 'over' | 'deleted';

/** How often new messages are asked for, milliseconds. */
const EVERY = 1_500;

/** Follows a talk: what has been said, and whether it goes on. */
export function useTalk(client: DeskClient, placeId: string) {
  const [messages, setMessages] = useState<readonly DeskMessage[]>([]);
  const [state, setState] = useState<TalkState>('open');
  const watermark = useRef('0');
  const isReading = useRef(false);

  const endBy = (error: unknown) => {
    if (!(error instanceof DeskError)) return;
    if (error.status === 410) setState('deleted');
    else if (error.status === 409 || error.status === 404) setState('over');
  };
  const read = async () => {
    // Two readings at once would show the same messages twice.
    if (isReading.current) return;
    isReading.current = true;
    try {
      const set = await client.messages(placeId, watermark.current);
      watermark.current = set.watermark;
      setState(set.state);
      if (set.messages.length > 0) setMessages((before) => [...before, ...set.messages]);
    } catch (error) {
      endBy(error);
    } finally {
      isReading.current = false;
    }
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `read` is of this client and place
  useEffect(() => {
    if (state !== 'open') return;
    void read();
    const timer = setInterval(read, EVERY);
    return () => clearInterval(timer);
  }, [client, placeId, state]);

  return { messages, state, read, endBy };
}
