import type { Language } from '../../bot/localized.ts';
import { createListReader, type ListReader } from '../../entities/list-entity.ts';
import { wordsOf } from '../../entities/words.ts';
import type { Finding } from './finding.ts';
import type { PartText } from './texts.ts';

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

/** The most words of a sentence and letters of a word. */
interface Bounds {
  words: number;
  letters: number;
}

/**
 * 25 words are GOV.UK's bound for English. The same text has nine tenths as many words in Swedish and
 * seven tenths in Finnish, whose words are longer.
 */
const BOUNDS: { readonly [language in Language]?: Bounds } = {
  en: { words: 25, letters: 16 },
  sv: { words: 23, letters: 22 },
  fi: { words: 18, letters: 22 },
};

/** The last characters of a sentence, or the end of a line or of an item. */
const SENTENCE_END = /(?<=[.!?…:][)”"’»*_]*)\s+|\n+/u;
/** Of Markdown what is not read. */
const NOT_READ = /\]\([^)\n]*\)|https?:\S+|[*_`#>[\]]/gu;

/** Sentences and words of answers that are hard to read, and words of the organisation's list. */
export function plainLanguageFindings(
  texts: readonly PartText[],
  { jargon = {} }: PlainLanguageOptions = {},
): Finding[] {
  const readers = new Map(
    Object.entries(jargon).map(([language, words]) => [
      language,
      { words, read: jargonReader(language, words) },
    ]),
  );
  return texts.flatMap(({ kind, name, path, texts: written }) => {
    if (path.at(-1) === 'url') return [];
    return Object.entries(written).flatMap(([key, text]): Finding[] => {
      const language = key as Language;
      const about = {
        severity: 'note' as const,
        parts: [{ kind, name }],
        path: [...path, language],
        language,
      };
      const readable = text.replace(NOT_READ, ' ');
      const bounds = BOUNDS[language];
      const found: Finding[] = bounds
        ? [...longSentences(readable, bounds), ...longWords(readable, bounds)].map((one) => ({
            ...one,
            ...about,
          }))
        : [];
      const reader = readers.get(language);
      for (const { value, text: as } of reader?.read(wordsOf(readable)) ?? []) {
        const instead = reader?.words[Number(value)]?.instead;
        found.push({
          kind: 'jargon',
          ...about,
          values: { found: as, ...(instead && { instead }) },
        });
      }
      return found;
    });
  });
}

type Hard = Pick<Finding, 'kind' | 'values'>;

function longSentences(text: string, { words }: Bounds): Hard[] {
  return text.split(SENTENCE_END).flatMap((sentence): Hard[] => {
    const count = wordsOf(sentence).length;
    if (count <= words) return [];
    return [{ kind: 'long-sentence', values: { sentence: sentence.trim(), words: count } }];
  });
}

/** Names keep their length: a capital letter elsewhere than at the beginning of a sentence. */
function longWords(text: string, { letters }: Bounds): Hard[] {
  const found = text.split(SENTENCE_END).flatMap((sentence) =>
    wordsOf(sentence)
      .filter(({ text: word }, at) => at === 0 || !/^\p{Lu}/u.test(word))
      .flatMap(({ text: word }) => word.split('-'))
      .filter((word) => [...word].length > letters),
  );
  return found.length > 0 ? [{ kind: 'long-words', values: { found: [...new Set(found)] } }] : [];
}

function jargonReader(language: string, words: readonly JargonWord[]): ListReader {
  return createListReader({
    entity: 'jargon',
    values: words.map(({ word }, at) => ({ value: String(at), words: [{ language, word }] })),
    inflected: true,
    forgiving: false,
  });
}
