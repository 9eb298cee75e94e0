import type { Postings } from './postings.ts';
import type { TermLexicon } from './term-lexicon.ts';

/** A catalogue ready for searching. */
export interface IndexedCatalogue {
  lexicon: TermLexicon;
  terms: Postings;
  topics: Postings;
  /** How much each service is meant for organisations, 0–1. */
  organisations: Float32Array;
  /** Folded names: services of one name from many places repeat one another. */
  names: string[];
  count: number;
  scratch: Scratch;
}

/** Numbers per service that a search needs, all but the scores zero between searches. */
export interface Scratch {
  sums: Float32Array;
  best: Float32Array;
  /** Bits of the words of the query that a service has. */
  met: Int32Array;
  topicBest: Float32Array;
  topicRest: Float32Array;
  /** Scores of the services at hand; older ones may stand in the other places. */
  scores: Float64Array;
}

/** Scratch space for so many services. */
export function createScratch(count: number): Scratch {
  return {
    sums: new Float32Array(count),
    best: new Float32Array(count),
    met: new Int32Array(count),
    topicBest: new Float32Array(count),
    topicRest: new Float32Array(count),
    scores: new Float64Array(count),
  };
}
