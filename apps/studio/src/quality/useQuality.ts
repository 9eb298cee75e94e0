import type { StudioPart } from '@auroraai/api-client/studio';
import type { Bot } from '@auroraai/dialogue';
import type { Part } from '@auroraai/dialogue/editing';
import { useCallback, useEffect, useRef, useState } from 'react';
import { assembleBot } from '../draft/assemble-bot.ts';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import type { DraftStore } from '../draft/draft-store.ts';
import { useSession } from '../shell/SessionProvider.tsx';
import { once, startWorker } from '../try/useRehearsal.ts';
import type { WorkerPort } from '../try/worker/messages.ts';
import type { Quality, QualityStage } from './check-quality.ts';

/** How the draft was found, and what people talk with now for comparison. */
export interface CheckedQuality {
  /** The parts of the draft that were looked at. */
  of: ReadonlyMap<string, StudioPart>;
  draft: Quality;
  /** Null when nothing has been published or it was not compared. */
  published: { number: number; quality: Quality } | null;
}

/** How far the look at the quality is. */
export type QualityState =
  | { is: 'idle' }
  | { is: 'working'; of: 'draft' | 'published'; stage: QualityStage; share: number }
  | { is: 'failed'; message: string };

/** What was found of each open draft: going away from the page and back loses nothing. */
const FOUND = new WeakMap<DraftStore, CheckedQuality>();

/** Looks at the quality of a draft in a worker. */
export function useQuality(bot: string) {
  const { client } = useSession();
  const { store } = useOpenDraft();
  const [found, setFound] = useState(() => FOUND.get(store) ?? null);
  const [state, setState] = useState<QualityState>({ is: 'idle' });
  const worker = useRef<WorkerPort | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setState({ is: 'idle' });
  }, []);
  useEffect(() => stop, [stop]);

  const run = useCallback(
    async (withPublished: boolean) => {
      stop();
      const port = startWorker();
      worker.current = port;
      const { parts } = store.get();
      const lists = once();
      const look = async (of: 'draft' | 'published', list: readonly StudioPart[]) => {
        setState({ is: 'working', of, stage: 'learning', share: 0 });
        const question = { ...toQuestion(list), lists: await lists() };
        return check(port, question, (stage, share) =>
          setState({ is: 'working', of, stage, share }),
        );
      };
      try {
        const draft = await look('draft', [...parts.values()]);
        const number = withPublished ? await publishedOf(client.bot(bot)) : null;
        const published =
          number === null
            ? null
            : {
                number,
                quality: await look('published', (await client.bot(bot).version(number)).parts),
              };
        if (worker.current !== port) return;
        const checked = { of: parts, draft, published };
        FOUND.set(store, checked);
        setFound(checked);
        stop();
      } catch (error) {
        if (worker.current !== port) return;
        stop();
        setState({ is: 'failed', message: error instanceof Error ? error.message : String(error) });
      }
    },
    [client, bot, store, stop],
  );
  return { found, state, run, stop };
}

async function publishedOf(client: ReturnType<ReturnType<typeof useSession>['client']['bot']>) {
  const versions = await client.versions();
  return versions.find(({ state }) => state === 'published')?.number ?? null;
}

function toQuestion(list: readonly StudioPart[]): { parts: Part[]; bot: Bot | null } {
  const parts = [...list].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return {
    parts: parts.map(({ kind, value }) => ({ kind, value })) as Part[],
    bot: assembleBot(parts).bot,
  };
}

function check(
  port: WorkerPort,
  question: Parameters<typeof import('./check-quality.ts').checkQuality>[0],
  onProgress: (stage: QualityStage, share: number) => void,
): Promise<Quality> {
  return new Promise((resolve, reject) => {
    port.onmessage = ({ data }) => {
      if (data.kind === 'checking') onProgress(data.stage, data.share);
      if (data.kind === 'checked') resolve(data.quality);
      if (data.kind === 'failed') reject(new Error(data.message));
    };
    port.onerror = ({ message = '' }) => reject(new Error(message));
    port.postMessage({ kind: 'check', job: 0, ...question });
  });
}
