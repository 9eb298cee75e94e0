import type { SearchLanguage } from '../query.ts';
import type { Word } from './normalise.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Longer words do not say more than one of so many letters. */
const LONGEST = 8;
/** What a word that says nothing by itself weighs within a phrase. */
const STOPPED = 2;

/** A function that tells which share of what a text says the words at some positions say, 0–1. */
export function contentShares(
  words: readonly Word[],
  language: SearchLanguage,
): (positions: readonly number[]) => number {
  const weights = words.map(({ folded }) =>
    STOP_WORDS[language].has(folded) ? 0 : Math.min(LONGEST, folded.length),
  );
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (positions) => {
    const own = positions.reduce((sum, position) => sum + (weights[position] || STOPPED), 0);
    return Math.min(1, own / Math.max(all, 1));
  };
}
