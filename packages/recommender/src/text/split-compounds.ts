import type { SearchLanguage } from '../query.ts';
import type { Corrected, Corrector } from './corrections.ts';
import { type QueryWord, reading } from './query-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Shortest words, and shortest compound, in letters, that are looked for. */
const LEAST_PART = 3;
const LEAST_WHOLE = 9;
/** How far a compound that was written apart is trusted, and one that was misspelt besides. */
const TRUST = 0.9;
const MISSPELT_TRUST = 0.6;

/** A misspelt compound that was written as two words. */
export interface Joined {
  /** The position of its first word. */
  position: number;
  corrected: Corrected;
}

/**
 * Lets two neighbouring words also be read as the compound that they make, `asumis tuki` as
 * asumistuki, when that is known; gives the misspelt ones, whose first word is `unfamiliar`.
 */
export function joinSplitCompounds(
  words: readonly QueryWord[],
  isKnown: (folded: string) => boolean,
  unfamiliar: (word: QueryWord) => boolean,
  corrector: Corrector,
  meant: ReadonlySet<SearchLanguage>,
): Joined[] {
  const misspelt: Joined[] = [];
  for (let position = 0; position + 1 < words.length; position++) {
    const first = words[position]!;
    const second = words[position + 1]!;
    const whole = first.folded + second.folded;
    if (whole.length < LEAST_WHOLE || !isPart(first) || !isPart(second)) continue;
    if (isKnown(whole)) first.readings.push({ ...reading(whole), trust: TRUST });
    else if (unfamiliar(first)) {
      const corrected = corrector.correct(whole, meant);
      if (!corrected || corrected.distance > 1) continue;
      first.readings.push({ ...reading(corrected.folded), trust: MISSPELT_TRUST });
      misspelt.push({ position, corrected });
    }
  }
  return misspelt;
}

function isPart({ folded }: QueryWord): boolean {
  if (folded.length < LEAST_PART || /\d/.test(folded)) return false;
  return !STOP_WORDS.fi.has(folded) && !STOP_WORDS.sv.has(folded) && !STOP_WORDS.en.has(folded);
}
