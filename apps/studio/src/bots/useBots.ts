import type { StudioBot } from '@auroraai/api-client/studio';
import { type FromServer, useServer } from '../shell/useServer.ts';

/** The bots of an organisation. */
export function useBots(organisation: string): FromServer<StudioBot[]> {
  return useServer(['bots', organisation], (client) => client.bots(organisation), {
    isWanted: organisation !== '',
  });
}
