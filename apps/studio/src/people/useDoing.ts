import { StudioError } from '@auroraai/api-client/studio';
import { useState } from 'react';
import { useFailure } from './failure.ts';

/** Something that the person has asked the server to do. */
export interface Doing {
  isBusy: boolean;
  /** Why the last one was refused. */
  failure: string | null;
  /** Does it, one at a time. */
  run: (work: () => Promise<void>) => void;
}

/** Does what the person asks for; `onExpired` is called when the server no longer knows the session. */
export function useDoing(onExpired?: () => void): Doing {
  const [isBusy, setIsBusy] = useState(false);
  const why = useFailure();
  const [error, setError] = useState<unknown>(null);
  const run = async (work: () => Promise<void>) => {
    if (isBusy) return;
    setIsBusy(true);
    setError(null);
    try {
      await work();
    } catch (refused) {
      const isOver = refused instanceof StudioError && refused.problem === 'not-signed-in';
      if (isOver && onExpired) onExpired();
      else setError(refused);
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, failure: error === null ? null : why(error), run: (work) => void run(work) };
}
