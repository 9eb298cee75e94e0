import type { StarterTopic } from '../src/topics.ts';

declare const topics: StarterTopic[];
export = topics;
