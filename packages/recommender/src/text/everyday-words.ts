import type { SearchLanguage } from '../query.ts';
import { topics } from './vocabulary/topics.ts';

/** What people say for one need. */
export interface EverydayWords {
  /** Id of the topic. */
  id: string;
  names: Record<SearchLanguage, string>;
  words: Partial<Record<SearchLanguage, string[]>>;
}

/** A phrase of this many words is said by people as it stands; fewer may stand for anything. */
const LEAST_WORDS = 2;
/** So many of a need and language are enough: the first ones were thought of first. */
const MOST = 30;

/** The phrases of the vocabulary that are whole as they stand: without open ends and weak hints. */
export function everydayWords(): EverydayWords[] {
  return topics.map(({ id, names, say }) => ({
    ...{ id, names },
    words: Object.fromEntries(
      Object.entries(say).map(([language, phrases]) => [
        language,
        phrases
          .filter((phrase) => !/[*?]/.test(phrase) && phrase.split(' ').length >= LEAST_WORDS)
          .slice(0, MOST),
      ]),
    ),
  }));
}
