import { type StudioBot, StudioError } from '@auroraai/api-client/studio';
import { useEffect, useState } from 'react';
import { useSession } from '../shell/SessionProvider.tsx';

/** The bots of an organisation as far as they have come. */
export interface BotsState {
  bots: StudioBot[] | null;
  hasFailed: boolean;
  /** Asks for them again. */
  ask: () => void;
}

/** Fetches the bots of an organisation. */
export function useBots(organisation: string): BotsState {
  const { client, onExpired } = useSession();
  const [bots, setBots] = useState<StudioBot[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks again; who is told of the end does not matter
  useEffect(() => {
    if (organisation === '') return;
    let isWanted = true;
    setBots(null);
    setHasFailed(false);
    client.bots(organisation).then(
      (found) => isWanted && setBots(found),
      (error) => {
        if (!isWanted) return;
        if (error instanceof StudioError && error.status === 401) onExpired();
        else setHasFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [client, organisation, asked]);
  return { bots, hasFailed, ask: () => setAsked((count) => count + 1) };
}
