import type { OwnBankTopic } from '@auroraai/api-client/studio';
import { useOpenDraft } from '../../draft/DraftProvider.tsx';
import { type FromServer, useServer } from '../../shell/useServer.ts';

/** The topics that the bot's organisation has published. */
export function useOwnTopics(): FromServer<OwnBankTopic[]> {
  const { organisation } = useOpenDraft();
  return useServer(['own-topics', organisation], (client) => client.ownTopics(organisation));
}
