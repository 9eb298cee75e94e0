import type { TopicPreview } from '@auroraai/api-client/studio';
import { type FromServer, useServer } from '../shell/useServer.ts';

/** What a topic holds, and what taking it now would do; asked for again when `at` changes. */
export function useTopicPreview(
  bot: string,
  topic: string,
  at?: string | number,
): FromServer<TopicPreview> {
  return useServer(['topic-preview', bot, topic], (client) => client.bot(bot).previewTopic(topic), {
    at,
  });
}
