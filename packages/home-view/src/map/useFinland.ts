import { useEffect, useState } from 'react';
import type { Finland } from './data/finland.ts';
import { loadFinland } from './data/load-finland.ts';

/** What the map knows of its boundaries: the data, that they are coming, or that they did not come. */
export interface FinlandState {
  finland: Finland | null;
  state: 'loading' | 'loaded' | 'failed';
}

/** The boundaries that are given, or else those that load as a chunk once the map is on a page. */
export function useFinland(given: Finland | undefined): FinlandState {
  const [own, setOwn] = useState<FinlandState>({ finland: null, state: 'loading' });
  useEffect(() => {
    if (given) return;
    let isWanted = true;
    loadFinland().then(
      (finland) => isWanted && setOwn({ finland, state: 'loaded' }),
      () => isWanted && setOwn({ finland: null, state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [given]);
  return given ? { finland: given, state: 'loaded' } : own;
}
