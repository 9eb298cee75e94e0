import type { Language } from '../../bot/localized.ts';
import { createListReader, type ListReader } from '../../entities/list-entity.ts';
import { wordsOf } from '../../entities/words.ts';

/** A word that an organisation does not want people to meet. */
export interface JargonWord {
  /** The word or phrase; other forms of it are found too. */
  word: string;
  /** What to say instead. */
  instead?: string;
}

/** What texts are held to; see SPEC.md for where the bounds come from. */
export interface PlainLanguageOptions {
  /** The organisation's list of words to be avoided, by language. */
  jargon?: { readonly [language in Language]?: readonly JargonWord[] };
}

/** A place in a text that is hard to read. */
export interface HardPlace {
  kind: 'long-sentence' | 'long-word' | 'jargon';
  /** Where it begins in the text. */
  start: number;
  /** Where the text goes on after it. */
  end: number;
  /** What stands there, without Markdown. */
  text: string;
  /** How many words a long sentence has. */
  words?: number;
  /** What the organisation would say instead. */
  instead?: string;
}

/** Finds the places of a text in a language: long sentences, then long words, then jargon. */
export type HardPlaceFinder = (text: string, language: string) => HardPlace[];

/** The most words of a sentence and letters of a word. */
interface Bounds {
  words: number;
  letters: number;
}

/**
 * 25 words are GOV.UK's bound for English. The same text has nine tenths as many words in Swedish and
 * seven tenths in Finnish, whose words are longer.
 */
const BOUNDS: { readonly [language: string]: Bounds | undefined } = {
  en: { words: 25, letters: 16 },
  sv: { words: 23, letters: 22 },
  fi: { words: 18, letters: 22 },
};

/** The last characters of a sentence, or the end of a line or of an item. */
const SENTENCE_END = /(?<=[.!?…:][)”"’»*_]*)\s+|\n+/gu;
/** Of Markdown what is not read. */
const NOT_READ = /\]\([^)\n]*\)|https?:\S+|[*_`#>[\]]/gu;

/** Prepares the search for places that are hard to read. */
export function createHardPlaceFinder({ jargon = {} }: PlainLanguageOptions = {}): HardPlaceFinder {
  const readers = new Map(
    Object.entries(jargon).map(([language, words]) => [
      language,
      { words, read: jargonReader(language, words) },
    ]),
  );
  return (text, language) => {
    // As long as the text itself, so that places in it are places in the text.
    const readable = text.replace(NOT_READ, ({ length }) => ' '.repeat(length));
    const bounds = Object.hasOwn(BOUNDS, language) ? BOUNDS[language] : undefined;
    const sentences = bounds ? sentencesOf(readable) : [];
    const reader = readers.get(language);
    const found = reader?.read(wordsOf(readable)) ?? [];
    return [
      ...sentences.flatMap((each) => longSentence(each, bounds?.words ?? 0)),
      ...sentences.flatMap((each) => longWords(each, bounds?.letters ?? 0)),
      ...found.map(({ value, text: as, start, end }): HardPlace => {
        const instead = reader?.words[Number(value)]?.instead;
        return { kind: 'jargon', start, end, text: as, ...(instead && { instead }) };
      }),
    ];
  };
}

interface Sentence {
  start: number;
  text: string;
}

function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(SENTENCE_END)) {
    sentences.push({ start, text: text.slice(start, index) });
    start = index + gap.length;
  }
  return [...sentences, { start, text: text.slice(start) }];
}

function longSentence({ start, text }: Sentence, most: number): HardPlace[] {
  const words = wordsOf(text).length;
  if (words <= most) return [];
  const from = start + text.length - text.trimStart().length;
  return [
    {
      ...{ kind: 'long-sentence', start: from, end: start + text.trimEnd().length, words },
      text: text.trim().replace(/ {2,}/g, ' '),
    },
  ];
}

/** Names keep their length: a capital letter elsewhere than at the beginning of a sentence. */
function longWords({ start, text }: Sentence, most: number): HardPlace[] {
  return wordsOf(text)
    .filter(({ text: word }, at) => at === 0 || !/^\p{Lu}/u.test(word))
    .flatMap(({ text: word, start: from }) =>
      [...word.matchAll(/[^-]+/g)].map((part) => ({ text: part[0], from: from + part.index })),
    )
    .filter((part) => [...part.text].length > most)
    .map(({ text: word, from }) => ({
      ...{ kind: 'long-word', start: start + from, end: start + from + word.length, text: word },
    }));
}

function jargonReader(language: string, words: readonly JargonWord[]): ListReader {
  return createListReader({
    entity: 'jargon',
    values: words.map(({ word }, at) => ({ value: String(at), words: [{ language, word }] })),
    inflected: true,
    forgiving: false,
  });
}
