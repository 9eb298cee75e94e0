import type { StudioPart } from '@auroraai/api-client/studio';
import type { Bot } from '@auroraai/dialogue';
import type { Part, QualityFigures } from '@auroraai/dialogue/editing';
import { useCallback, useEffect, useRef, useState } from 'react';
import { assembleBot } from '../draft/assemble-bot.ts';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import type { DraftStore } from '../draft/draft-store.ts';
import { findingsStoreOf } from '../findings/known-findings.ts';
import { inOrder } from '../findings/useFindings.ts';
import { useJargonLists } from '../jargon/useJargon.ts';
import { once, startWorker } from '../try/useRehearsal.ts';
import type { WorkerPort } from '../try/worker/messages.ts';
import type { Quality, QualityStage } from './check-quality.ts';

/** How the draft was found. */
export interface CheckedQuality {
  /** The parts of the draft that were looked at. */
  of: ReadonlyMap<string, StudioPart>;
  draft: Quality;
  /** The figures of the check before; null when there was none, or the draft could not be used then. */
  before: QualityFigures | null;
}

/** How far the look at the quality is. */
export type QualityState =
  | { is: 'idle' }
  | { is: 'working'; stage: QualityStage; share: number }
  | { is: 'failed'; error: unknown };

/** What was found of each open draft: going away from the page and back loses nothing. */
const FOUND = new WeakMap<DraftStore, CheckedQuality>();

/** Looks at the quality of a draft in a worker. */
export function useQuality() {
  const { store, organisation } = useOpenDraft();
  const jargon = useJargonLists(organisation);
  const [found, setFound] = useState(() => FOUND.get(store) ?? null);
  const [state, setState] = useState<QualityState>({ is: 'idle' });
  const worker = useRef<WorkerPort | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setState({ is: 'idle' });
  }, []);
  useEffect(() => stop, [stop]);

  const run = useCallback(async () => {
    stop();
    const port = startWorker();
    worker.current = port;
    const { parts } = store.get();
    setState({ is: 'working', stage: 'learning', share: 0 });
    try {
      const question = {
        ...toQuestion([...parts.values()]),
        lists: await once()(),
        jargon: jargon ?? {},
      };
      const draft = await check(port, question, (stage, share) =>
        setState({ is: 'working', stage, share }),
      );
      if (worker.current !== port) return;
      const checked = {
        of: parts,
        draft,
        before: FOUND.get(store)?.draft.checked?.figures ?? null,
      };
      FOUND.set(store, checked);
      findingsStoreOf(store).set({ of: parts, findings: draft.findings });
      setFound(checked);
      stop();
    } catch (error) {
      if (worker.current !== port) return;
      stop();
      setState({ is: 'failed', error });
    }
  }, [store, stop, jargon]);
  return { found, state, run, stop };
}

function toQuestion(list: readonly StudioPart[]): { parts: Part[]; bot: Bot | null } {
  const parts = [...list].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return { parts: inOrder(parts), bot: assembleBot(parts).bot };
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
