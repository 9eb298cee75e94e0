import type { StudioMembers } from '@auroraai/api-client/studio';
import { type FromServer, useServer } from '../shell/useServer.ts';

/** The people of an organisation. */
export function useMembers(organisation: string): FromServer<StudioMembers> {
  return useServer(['members', organisation], (client) => client.people(organisation).members());
}
