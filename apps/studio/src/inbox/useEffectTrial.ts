import type { Bot } from '@auroraai/dialogue';
import type { Effect, IntendedChange } from '@auroraai/dialogue/editing';
import { useCallback, useEffect, useRef, useState } from 'react';
import { once, startWorker } from '../try/useRehearsal.ts';
import type { WorkerPort } from '../try/worker/messages.ts';

/** How far the trial of a change is. */
export type EffectTrial =
  | { is: 'idle' }
  /** `share` 0–1. */
  | { is: 'working'; share: number }
  | { is: 'done'; effect: Effect }
  | { is: 'failed' };

/** Tries changes in a worker before they are made. */
export function useEffectTrial() {
  const [trial, setTrial] = useState<EffectTrial>({ is: 'idle' });
  const worker = useRef<WorkerPort | null>(null);
  const stop = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
  }, []);
  useEffect(() => stop, [stop]);
  const forget = useCallback(() => {
    stop();
    setTrial({ is: 'idle' });
  }, [stop]);
  const run = useCallback(
    (bot: Bot, changes: IntendedChange[]) => {
      stop();
      setTrial({ is: 'working', share: 0 });
      const port = startWorker();
      worker.current = port;
      const end = (ended: EffectTrial) => {
        if (worker.current !== port) return;
        stop();
        setTrial(ended);
      };
      port.onmessage = ({ data }) => {
        if (data.kind === 'progress') setTrial({ is: 'working', share: data.share });
        if (data.kind === 'tried') end({ is: 'done', effect: data.effect });
        if (data.kind === 'failed') end({ is: 'failed' });
      };
      port.onerror = () => end({ is: 'failed' });
      once()().then(
        (lists) => port.postMessage({ kind: 'try-changes', job: 0, bot, lists, changes }),
        () => end({ is: 'failed' }),
      );
    },
    [stop],
  );
  return { trial, run, forget };
}
