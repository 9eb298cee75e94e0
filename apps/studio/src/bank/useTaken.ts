import type { TakenTopic } from '@auroraai/api-client/studio';
import { type FromServer, useServer } from '../shell/useServer.ts';

/** The topics that a bot has taken. */
export function useTaken(bot: string): FromServer<TakenTopic[]> {
  return useServer(['taken-topics', bot], (client) => client.bot(bot).takenTopics());
}

/** Whether the bot's editors are to be told of a newer version. */
export function isNewer({ follows, version, newest, left }: TakenTopic): boolean {
  return follows && newest !== null && newest > version && left !== newest;
}
