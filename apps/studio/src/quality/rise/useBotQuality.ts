import type { BotQuality } from '@auroraai/api-client/studio';
import { useEffect, useState } from 'react';
import { type FromServer, useServer } from '../../shell/useServer.ts';

/** After so long it is asked again what has been measured, milliseconds. */
const AGAIN = 3000;

/** How good the versions of a bot were, asked for again as long as some are being measured. */
export function useBotQuality(bot: string): FromServer<BotQuality> {
  const [turn, setTurn] = useState(0);
  const found = useServer(['quality', bot], (client) => client.bot(bot).quality(), { at: turn });
  const isMeasuring = found.data?.measuring ?? false;
  useEffect(() => {
    if (!isMeasuring) return;
    const timer = setTimeout(() => setTurn(turn + 1), AGAIN);
    return () => clearTimeout(timer);
  }, [isMeasuring, turn]);
  return found;
}
