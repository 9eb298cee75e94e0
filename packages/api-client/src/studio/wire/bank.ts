// Topics of the shared bank.
import type { PartKind, StudioJson } from './draft.ts';

/** A topic of the shared bank: `GET bank`. */
export interface BankTopic {
  id: string;
  organisation: { id: string; name: string };
  version: number;
  names: Record<string, string>;
  about: Record<string, string>;
  languages: string[];
  licence: string;
  /** How many intents, answers and flows it has. */
  parts: Partial<Record<PartKind, number>>;
  quality: { language: string; accuracy: number; examples: number }[];
  published_at: string;
}

/** `POST bots/{bot}/topics`: takes a copy of topics of the bank; answered with {@link StudioChanged}. */
export interface TakenTopics {
  topics: { topic: string; version: number }[];
}

/** A topic that a bot has taken, in the version in which it was taken last. */
export interface TakenTopic {
  topic: string;
  version: number;
}

/** What a topic of the bank holds, and what taking it now would do to a bot's draft. */
export interface TopicPreview {
  topic: BankTopic;
  parts: { kind: PartKind; value: StudioJson }[];
  /** Parts as they would stand afterwards; `part` null = a new one. */
  changes: { part: string | null; kind: PartKind; value: StudioJson }[];
}
