import type { Fault } from '@auroraai/api-client';
import type { TaughtWord, TaughtWordFault } from '@auroraai/api-client/studio';
import type { CrisisReader } from '@auroraai/dialogue';
import { foldText, saysSomething } from '@auroraai/recommender';
import { TAUGHT_WORD_LENGTH } from './wire-values.ts';

/** One to three words of Latin letters, which may hold hyphens and apostrophes. */
const WORD = "\\p{Script=Latin}+(?:['’-]\\p{Script=Latin}+)*";
const WORDS = new RegExp(`^${WORD}(?: ${WORD}){0,2}$`, 'u');

/** Fewer letters would stand in too many words. */
const LEAST_LETTERS = 3;

/** Reads everyday words; gives them in lower case, or what is wrong with which. */
export function readWords(
  given: readonly TaughtWord[],
  crisis: CrisisReader,
): { words: TaughtWord[]; faults: Fault[] } {
  const seen = new Set<string>();
  const words: TaughtWord[] = [];
  const faults: Fault[] = [];
  for (const [index, { language, word: written }] of given.entries()) {
    const word = written.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase(language);
    const key = `${language} ${foldText(word)}`;
    const fault = seen.has(key) ? 'twice' : faultOf({ language, word }, crisis);
    seen.add(key);
    if (fault === null) words.push({ language, word });
    else faults.push({ path: `/words/${index}`, message: fault });
  }
  return { words, faults };
}

function faultOf({ language, word }: TaughtWord, crisis: CrisisReader): TaughtWordFault | null {
  if ([...word].length > TAUGHT_WORD_LENGTH) return 'too-long';
  if (!WORDS.test(word)) return 'letters';
  // What is compared has no marks: a word of these alone would be found everywhere.
  if (foldText(word).replace(/[^\p{L}]/gu, '').length < LEAST_LETTERS) return 'too-short';
  if (crisis.read(word)) return 'crisis';
  return saysSomething(word, language) ? null : 'says-nothing';
}
