import type { SuggestedWording } from '@auroraai/dialogue/editing';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import { partsOfKind } from '../draft/parts-of-kind.ts';
import { useSession } from '../shell/SessionProvider.tsx';
import { startWorker } from '../try/useRehearsal.ts';
import type { WorkerPort } from '../try/worker/messages.ts';

/** How far the search for wordings is. */
export type Suggestions =
  | { is: 'idle' }
  | { is: 'looking' }
  | { is: 'failed' }
  /** By language. */
  | { is: 'found'; wordings: Readonly<Record<string, readonly SuggestedWording[]>> };

/** Looks for wordings for a topic of a bot in a worker, when it is told to. */
export function useSuggestions(bot: string, topic: string, languages: readonly string[]) {
  const { client } = useSession();
  const { store } = useOpenDraft();
  const [suggestions, setSuggestions] = useState<Suggestions>({ is: 'idle' });
  const worker = useRef<WorkerPort | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => stop, [stop]);

  const look = useCallback(async () => {
    stop();
    const port = startWorker();
    worker.current = port;
    const end = (ended: Suggestions) => {
      if (worker.current !== port) return;
      stop();
      setSuggestions(ended);
    };
    setSuggestions({ is: 'looking' });
    port.onmessage = ({ data }) => {
      if (data.kind === 'suggested') end({ is: 'found', wordings: data.wordings });
      if (data.kind === 'failed') end({ is: 'failed' });
    };
    port.onerror = () => end({ is: 'failed' });
    try {
      const [sources, dismissed] = await Promise.all([
        client.wordings(),
        client.bot(bot).dismissed(),
      ]);
      const topics = [...partsOfKind(store.get().parts, 'intent')];
      port.postMessage({
        ...{ kind: 'suggest', job: 0 },
        ...{ topic, topics, languages: [...languages], sources, dismissed },
      });
    } catch {
      end({ is: 'failed' });
    }
  }, [client, bot, store, topic, languages, stop]);

  /** Takes a wording out of those that are offered. */
  const drop = useCallback((language: string, text: string) => {
    setSuggestions((before) => {
      if (before.is !== 'found') return before;
      const left = (before.wordings[language] ?? []).filter((one) => one.text !== text);
      return { is: 'found', wordings: { ...before.wordings, [language]: left } };
    });
  }, []);
  return { suggestions, look, drop };
}
