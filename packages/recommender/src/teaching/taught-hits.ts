import type { Analysis } from '../text/analyse.ts';
import type { QueryWord } from '../text/query-words.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import type { TextHit, TextResult } from '../text/types.ts';
import type { TaughtPhrase, TaughtPhrases } from './taught-phrases.ts';

/**
 * What a taught word adds that is the whole query: less where people's words and the texts of services
 * know it already. What stands in a name adds about 0.9.
 */
const GAIN = 0.4;
const GAIN_IF_NEW = 0.9;
/** What is left of the gain of the second service of one phrase; its power of the third, … */
const FURTHER = 0.8;
const MOST_FURTHER = 4;
/** A service is found just after those whose names say the word. */
const AFTER = 0.999;
/** A language that the query is less likely to be in is not looked into. */
const LEAST_SHARE = 0.05;

/** What a search in the texts of services came to. */
interface Searched {
  result: TextResult;
  analysis: Analysis;
  allowed: (index: number) => boolean;
  /** Whether anything was known of a word without being taught. */
  isKnown: (word: QueryWord) => boolean;
}

/** A service that a taught word moves. */
interface Move {
  index: number;
  score: number;
  words: string[];
}

/**
 * Adds to what was found the services that are called by words of the query. Nothing else changes:
 * no other service gets another score, none that is called so loses any, and none passes a service
 * whose own name says the word.
 */
export function addTaughtHits(
  { result, analysis, allowed, isKnown }: Searched,
  phrases: TaughtPhrases,
): TextResult {
  const found = phrases
    .in(analysis.words)
    .filter(({ phrase }) => analysis.shares[phrase.language] > LEAST_SHARE);
  if (found.length === 0) return result;
  const before = new Map(result.hits.map((hit) => [hit.index, hit]));
  const meaningful = countMeaningful(analysis);
  const moves = new Map<number, Move>();
  for (const { phrase, positions } of found) {
    const highest = highestScore(phrases.namedSo(phrase), before, allowed);
    const said = positions.map((at) => analysis.words[at]!);
    const words = said.map(({ written }) => written);
    const whole = said.every(isKnown) ? GAIN : GAIN_IF_NEW;
    // One word of four says half as much as one by itself: people write whole sentences.
    const gain = whole * Math.sqrt(Math.min(1, positions.length / Math.max(1, meaningful)));
    for (const [at, index] of inOrder(phrase, before, allowed).entries()) {
      const own = before.get(index)?.score ?? 0;
      const more = own + gain * FURTHER ** Math.min(at, MOST_FURTHER);
      const score = Math.min(1, more, highest * AFTER);
      if (score <= Math.max(own, moves.get(index)?.score ?? 0)) continue;
      moves.set(index, { index, score, words });
    }
  }
  const known = new Set(found.flatMap(({ positions }) => positions));
  const told = new Set([...known].map((at) => analysis.words[at]!.written));
  return {
    ...result,
    unknown: result.unknown.filter((word) => !told.has(word)),
    hits: moves.size > 0 ? merge(result.hits, before, moves) : result.hits,
  };
}

/** The lowest score of the services that a person would look for by this name; no bound without any. */
function highestScore(
  named: readonly number[],
  before: ReadonlyMap<number, TextHit>,
  allowed: (index: number) => boolean,
): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const index of named) {
    if (allowed(index)) lowest = Math.min(lowest, before.get(index)?.score ?? 0);
  }
  return lowest;
}

/** The services of a phrase that may be found, those found already first. */
function inOrder(
  { services }: TaughtPhrase,
  before: ReadonlyMap<number, TextHit>,
  allowed: (index: number) => boolean,
): number[] {
  const score = (index: number) => before.get(index)?.score ?? 0;
  return [...services].filter(allowed).sort((a, b) => score(b) - score(a) || a - b);
}

function merge(
  hits: readonly TextHit[],
  before: ReadonlyMap<number, TextHit>,
  moves: ReadonlyMap<number, Move>,
): TextHit[] {
  const moved = [...moves.values()].map(({ index, score, words }): TextHit => {
    const known = before.get(index) ?? { index, words: [], topics: [] };
    return { ...known, score, taughtWords: words };
  });
  const others = hits.filter(({ index }) => !moves.has(index));
  // Sorting is stable: of equal ones those that were found without being taught come first.
  return [...others, ...moved].sort((a, b) => b.score - a.score);
}

/** How many words of the query say something. */
function countMeaningful({ words, language }: Analysis): number {
  return words.filter(({ folded }) => folded.length > 1 && !STOP_WORDS[language].has(folded))
    .length;
}
