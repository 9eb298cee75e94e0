import { fold, type Word, words } from './normalise.ts';
import { stemFinnish } from './stem-finnish.ts';
import { stemEnglish, stemSwedish } from './stem-light.ts';
import { NEGATIONS, STOP_WORDS } from './stop-words.ts';
import spoken from './vocabulary/spoken.fi.json' with { type: 'json' };

/** One way to read a word of the query. */
export interface Reading {
  folded: string;
  fi: string;
  sv: string;
  en: string;
  /** How surely the word was meant, 0–1. @default 1 */
  trust?: number;
}

/** A word of the query with all its readings: as written, and as standard Finnish if spoken. */
export interface QueryWord extends Word {
  readings: Reading[];
}

const SPOKEN = new Map<string, string[]>();
for (const [form, standard] of Object.entries(spoken)) {
  const readings = words(standard).map(({ folded }) => folded);
  const folded = fold(form);
  const stem = stemFinnish(folded);
  SPOKEN.set(folded, [...readings, ...(SPOKEN.get(folded) ?? [])]);
  if (stem.length >= 4 && !SPOKEN.has(stem)) SPOKEN.set(stem, readings);
}

/** A folded word with its stems in the three languages. */
export function reading(folded: string): Reading {
  return {
    folded,
    fi: stemFinnish(folded),
    sv: stemSwedish(folded),
    en: stemEnglish(folded),
  };
}

/** Reads one word: as written, as a negation, and as what spoken Finnish means by it. */
export function queryWord(word: Word): QueryWord {
  const own = reading(word.folded);
  const readings = [own];
  const negation = Object.hasOwn(NEGATIONS, word.folded) ? NEGATIONS[word.folded] : undefined;
  if (negation) readings.push(reading(negation));
  const foreign = STOP_WORDS.sv.has(word.folded) || STOP_WORDS.en.has(word.folded);
  for (const standard of (foreign ? [] : SPOKEN.get(word.folded)) ?? SPOKEN.get(own.fi) ?? []) {
    if (standard !== word.folded) readings.push(reading(standard));
  }
  return { ...word, readings };
}
