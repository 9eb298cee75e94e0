import type { SearchLanguage } from '../query.ts';
import type { TaughtWord } from '../teaching/teaching.ts';

/** One search in the text index. */
export interface TextQuery {
  /** The person's own words; only the first 1,024 characters count. */
  text: string;
  /** Language of the text when known; otherwise it is recognised. */
  language?: SearchLanguage;
  /** Words, as the person wrote them, left out of account. */
  withoutWords?: readonly string[];
  /** Ids of topics left out of account. */
  withoutTopics?: readonly string[];
  /** Words by which services are called beside their own texts; one list is read once and remembered. */
  taught?: readonly TaughtWord[];
}

/** A topic of the vocabulary with the words of the query that mean it. */
export interface TopicMatch {
  topic: string;
  /** Words of the query as the person wrote them, in the order of the text. */
  words: string[];
  /** 0–1: how surely the words mean the topic, or how much it added to a hit. */
  weight: number;
}

/** A word that was read as another word: a typing error. */
export interface Correction {
  from: string;
  to: string;
}

/** One service found. */
export interface TextHit {
  /** Position of the service in the catalogue given to the index. */
  index: number;
  /** In (0, 1]; comparable within one result only. */
  score: number;
  /** Words of the query, as written, that stand in the texts of the service. */
  words: string[];
  /** Topics through which it was found, the strongest first. */
  topics: TopicMatch[];
  /** Words of the query, as written, by which the service is called, where that brought it further. */
  taughtWords?: string[];
}

/** What was understood and what was found. */
export interface TextResult {
  language: SearchLanguage;
  /** Topics recognised in the text, the strongest first. */
  topics: TopicMatch[];
  corrections: Correction[];
  /** Words that nothing is known of. */
  unknown: string[];
  /** The best first; may be empty. */
  hits: TextHit[];
}

/** A searchable form of the texts of a catalogue. */
export interface TextIndex {
  /**
   * Finds services for a text. `allowed` tells by position which services may be found; it is
   * asked for candidates only. Never throws, whatever the text.
   */
  search(query: TextQuery, allowed?: (serviceIndex: number) => boolean): TextResult;
}
