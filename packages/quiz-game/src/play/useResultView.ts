import { useEffect, useState } from 'react';
import type { ResultView } from '../result/ResultView.tsx';

/**
 * The view of the result: it loads while the questions are asked, so that nobody waits for it, and a
 * network that is lost on the way does no harm.
 */
export function useResultView(isNeeded: boolean) {
  const [loaded, setLoaded] = useState<{ View: typeof ResultView } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try loads again
  useEffect(() => {
    if (!isNeeded || loaded) return;
    setFailed(false);
    import('../result/ResultView.tsx').then(
      ({ ResultView: View }) => setLoaded({ View }),
      () => setFailed(true),
    );
  }, [isNeeded, loaded, tries]);
  return { View: loaded?.View, hasFailed, retry: () => setTries(tries + 1) };
}
