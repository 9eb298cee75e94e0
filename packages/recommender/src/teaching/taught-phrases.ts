import type { SearchLanguage } from '../query.ts';
import { words } from '../text/normalise.ts';
import type { QueryWord, Reading } from '../text/query-words.ts';
import { termKey } from '../text/service-terms.ts';
import type { TaughtWord } from './teaching.ts';

/** Longer beginnings and ends of a compound are words of their own. */
const LEAST_PART = 4;

/** No inflection changes so many letters at the beginning of a word. */
const BEGINNING = 2;

/** The longest Finnish ending that is taken for an inflection where stems differ, and the shortest word. */
const LONGEST_ENDING = 4;
const LEAST_WHOLE = 5;

/** One word of a phrase, as it is compared. */
interface PhraseWord {
  folded: string;
  stem: string;
}

/** A word or a few by which services are called. */
export interface TaughtPhrase {
  language: SearchLanguage;
  words: readonly PhraseWord[];
  /** Positions of the services. */
  services: ReadonlySet<number>;
}

/** A phrase in a query, with the positions of its words there. */
export interface SaidPhrase {
  phrase: TaughtPhrase;
  positions: readonly number[];
}

/** What services are called, findable by the words of a query. */
export interface TaughtPhrases {
  in(query: readonly QueryWord[]): SaidPhrase[];
  /** Positions of the services whose own name, in any language, says the phrase. */
  namedSo(phrase: TaughtPhrase): readonly number[];
}

/** Reads what services are called; `names` gives all names of each service in one text, folded. */
export function readTaughtPhrases(
  taught: readonly TaughtWord[],
  names: () => readonly string[],
): TaughtPhrases {
  const phrases = new Map<string, TaughtPhrase & { services: Set<number> }>();
  const byFirst = new Map<string, TaughtPhrase[]>();
  for (const { index, language, word } of taught) {
    const read = words(word).map(({ folded }) => ({ folded, stem: stemOf(folded, language) }));
    const [first] = read;
    if (!first) continue;
    const key = `${language} ${read.map(({ folded }) => folded).join(' ')}`;
    let phrase = phrases.get(key);
    if (!phrase) {
      phrase = { language, words: read, services: new Set() };
      phrases.set(key, phrase);
      for (const one of keysOfWord(first, language)) {
        byFirst.set(one, [...(byFirst.get(one) ?? []), phrase]);
      }
    }
    phrase.services.add(index);
  }
  const named = new Map<TaughtPhrase, readonly number[]>();

  return {
    in(query) {
      const found = new Map<TaughtPhrase, SaidPhrase>();
      const readings = query.flatMap((word) => word.readings);
      const keys = new Set(readings.flatMap((reading) => keysOfReading(reading)));
      for (const phrase of [...keys].flatMap((key) => byFirst.get(key) ?? [])) {
        const positions = found.has(phrase) ? null : positionsOf(phrase, query);
        if (positions) found.set(phrase, { phrase, positions });
      }
      return [...found.values()];
    },

    namedSo(phrase) {
      const known = named.get(phrase);
      if (known) return known;
      const found = names().flatMap((own, index) => (says(own, phrase) ? [index] : []));
      named.set(phrase, found);
      return found;
    },
  };
}

/** Where the words of a phrase stand in a query, in any order; null unless all do. */
function positionsOf(
  { words: own, language }: TaughtPhrase,
  query: readonly QueryWord[],
): readonly number[] | null {
  const positions = own.map((word) => {
    const keys = new Set(keysOfWord(word, language));
    return query.findIndex(({ readings }) =>
      readings.some((reading) => keysOfReading(reading).some((key) => keys.has(key))),
    );
  });
  return positions.includes(-1) ? null : [...new Set(positions)];
}

/** Under what a word of a phrase is found: its stem, and in Finnish also itself with an ending. */
function keysOfWord({ folded, stem }: PhraseWord, language: SearchLanguage): string[] {
  const byStem = `${language} ${stem}`;
  return language === 'fi' && folded.length >= LEAST_WHOLE ? [byStem, `= ${folded}`] : [byStem];
}

function keysOfReading({ folded, ...stems }: Reading): string[] {
  const keys = (['fi', 'sv', 'en'] as const).map((language) => `${language} ${stems[language]}`);
  const shortest = Math.max(LEAST_WHOLE, folded.length - LONGEST_ENDING);
  for (let length = folded.length; length >= shortest; length -= 1) {
    keys.push(`= ${folded.slice(0, length)}`);
  }
  return keys;
}

function stemOf(folded: string, language: SearchLanguage): string {
  return termKey(folded, language).replace(/^(?:sv|en):/, '');
}

/** Whether names hold every word of a phrase: inflected, or as the beginning or end of a compound. */
function says(names: string, { words: wanted, language }: TaughtPhrase): boolean {
  // Most names do not, and finding the words of all would take long.
  if (!wanted.every(({ stem }) => names.includes(stem.slice(0, BEGINNING)))) return false;
  const own = words(names).map(({ folded }) => folded);
  return wanted.every(({ folded, stem }) =>
    own.some((word) => {
      if (word === folded) return true;
      if (stem.length >= LEAST_PART && word.startsWith(stem)) return true;
      const last = stemOf(word, language);
      return last === stem || (stem.length >= LEAST_PART && last.endsWith(stem));
    }),
  );
}
