import { StudioError } from '@auroraai/api-client/studio';
import { useState } from 'react';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import { useRefusal } from '../refusals/refusal-text.ts';
import { useSession } from '../shell/SessionProvider.tsx';

/** What came of taking topics. */
export type Taking =
  | { is: 'not-yet' }
  | { is: 'going-on' }
  | { is: 'failed'; why: string }
  | { is: 'done'; names: readonly string[]; hasChanged: boolean; conflicts: number };

/** A topic to be taken. */
export interface ToTake {
  topic: string;
  version: number;
  name: string;
}

/** Takes topics into the draft; `onDone` is called once they are there. */
export function useTaking(bot: string, onDone: () => void) {
  const { client, onExpired } = useSession();
  const { store } = useOpenDraft();
  const refusal = useRefusal();
  const [taking, setTaking] = useState<Taking>({ is: 'not-yet' });

  async function take(chosen: readonly ToTake[], follow: boolean): Promise<void> {
    if (taking.is === 'going-on' || chosen.length === 0) return;
    setTaking({ is: 'going-on' });
    try {
      const wanted = chosen.map(({ topic, version }) => ({ topic, version, follow }));
      const { results, conflicts } = await client.bot(bot).takeTopics(wanted);
      const names = chosen.map(({ name }) => name);
      const hasChanged = results.length > 0;
      setTaking({ is: 'done', names, hasChanged, conflicts: conflicts.length });
      onDone();
      // The events bring the same a moment later where this does not succeed.
      await store.reload().catch(() => {});
    } catch (error) {
      if (error instanceof StudioError && error.status === 401) onExpired();
      setTaking({ is: 'failed', why: refusal(error) });
    }
  }
  return { taking, take };
}
