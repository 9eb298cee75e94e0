import type { SearchLanguage } from './query.ts';
import { topics } from './text/vocabulary/topics.ts';

const BY_ID = new Map(topics.map((topic) => [topic.id, topic.names]));

/** What a topic of the vocabulary is called; its id where the vocabulary has no such topic. */
export function topicName(topic: string, language: SearchLanguage): string {
  return BY_ID.get(topic)?.[language] ?? topic;
}
