import { AuroraError, type Transfer } from '@auroraai/api-client';
import { useCallback, useEffect, useState } from 'react';
import { usePersonStore } from '../person/PersonProvider.tsx';
import type { Share } from '../person/shares-slice.ts';
import { useTransfers } from './useTransfers.ts';

/** States that change no more. */
const FINAL: readonly Share['state'][] = ['withdrawn', 'expired', 'erased'];

/** Keeps the person's log in step: when it is shown, when the person comes back, when they ask. */
export function useFollowShares() {
  const person = usePersonStore();
  const transfers = useTransfers();
  const [isFailed, setFailed] = useState(false);
  /** Asks what has become of everything; false when something could not be asked. */
  const refresh = useCallback(async () => {
    const open = person.getState().shares.filter(({ state }) => !FINAL.includes(state));
    const results = await Promise.allSettled(
      open.map(async (share) => {
        const seen = await transfers.getTransfer(share).catch(absent);
        if (seen) person.getState().updateShare(share.transferId, changesOf(seen));
      }),
    );
    const isFine = results.every(({ status }) => status === 'fulfilled');
    setFailed(!isFine);
    return isFine;
  }, [person, transfers]);

  useEffect(() => {
    void refresh();
    const onReturn = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    document.addEventListener('visibilitychange', onReturn);
    window.addEventListener('focus', onReturn);
    return () => {
      document.removeEventListener('visibilitychange', onReturn);
      window.removeEventListener('focus', onReturn);
    };
  }, [refresh]);
  return { refresh, isFailed };
}

/** What the log notes of a transfer. */
export function changesOf(seen: Transfer): Partial<Share> {
  return {
    state: seen.state,
    readAt: seen.read_at,
    erasureAskedAt: seen.erasure_asked_at,
    erasedAt: seen.erased_at,
  };
}

/** The service forgets a transfer after its time: what was last known of it stays. */
function absent(error: unknown): null {
  if (error instanceof AuroraError && error.kind === 'not-found') return null;
  throw error;
}
