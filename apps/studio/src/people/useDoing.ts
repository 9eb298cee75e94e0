import { StudioError } from '@auroraai/api-client/studio';
import { useState } from 'react';
import { failureOf, type PeopleText } from './failure.ts';

/** Something that the person has asked the server to do. */
export interface Doing {
  isBusy: boolean;
  /** Why the last one was refused. */
  failure: PeopleText | null;
  /** Does it, one at a time. */
  run: (work: () => Promise<void>) => void;
}

/** Does what the person asks for; `onExpired` is called when the server no longer knows the session. */
export function useDoing(onExpired?: () => void): Doing {
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<PeopleText | null>(null);
  const run = async (work: () => Promise<void>) => {
    if (isBusy) return;
    setIsBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      const isOver = error instanceof StudioError && error.problem === 'not-signed-in';
      if (isOver && onExpired) onExpired();
      else setFailure(failureOf(error));
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, failure, run: (work) => void run(work) };
}
