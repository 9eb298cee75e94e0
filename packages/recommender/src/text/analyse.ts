import type { SearchLanguage } from '../query.ts';
import type { Corrector } from './corrections.ts';
import type { Dictionary, Translation } from './dictionary.ts';
import { languageShares, likeliest } from './language.ts';
import { fold, words } from './normalise.ts';
import { type QueryWord, queryWord, reading } from './query-words.ts';
import { termKey } from './service-terms.ts';
import { joinSplitCompounds } from './split-compounds.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { TermLexicon } from './term-lexicon.ts';
import type { Topic } from './topic.ts';
import type { TopicLikeness } from './topic-likeness.ts';
import type { PhraseMatch, TopicWords } from './topic-words.ts';
import type { Correction, TextQuery } from './types.ts';

const LANGUAGES: readonly SearchLanguage[] = ['fi', 'sv', 'en'];
/** Shortest parts, in letters, that a compound is cut into. */
const LEAST_HEAD = 3;
const LEAST_TAIL = 5;
/** How far a corrected word is trusted. */
const CORRECTED_TRUST = 0.6;

/** What is known of people's words, ready for searching. */
export interface Vocabulary {
  topics: readonly Topic[];
  words: TopicWords;
  likeness: TopicLikeness;
  dictionaries: { sv: Dictionary; en: Dictionary };
}

/** A query understood word by word. */
export interface Analysis {
  language: SearchLanguage;
  shares: Record<SearchLanguage, number>;
  words: QueryWord[];
  translations: Translation[];
  corrections: Correction[];
  /** Positions of words nothing is known of. */
  unknown: number[];
  folded: string;
}

/** Reads a query: words, language, spoken forms, typing errors, translations. */
export function analyse(
  query: TextQuery,
  vocabulary: Vocabulary,
  lexicon: TermLexicon,
  corrector: Corrector,
): Analysis {
  const left = new Set((query.withoutWords ?? []).map(fold));
  const read = words(query.text)
    .filter(({ folded }) => !left.has(folded))
    .map(queryWord);
  const knows = (folded: string, language: SearchLanguage): boolean =>
    lexicon.id(termKey(folded, language)) !== undefined ||
    (language !== 'fi' && vocabulary.dictionaries[language].has(folded));
  const evidence = phraseEvidence(vocabulary.words.find(read));
  const shares = languageShares(
    read,
    ({ folded }, language) => knows(folded, language),
    evidence,
    query.language,
  );
  const language = likeliest(shares);
  const meant = new Set(LANGUAGES.filter((each) => each === language || shares[each] > 0.1));
  const corrections: Correction[] = [];
  const unknown: number[] = [];
  const isFamiliar = (word: QueryWord): boolean =>
    LANGUAGES.some(
      (each) =>
        STOP_WORDS[each].has(word.folded) || (shares[each] > 0.05 && knows(word.folded, each)),
    ) ||
    word.readings.length > 1 ||
    word.readings.some((each) => vocabulary.words.knows(each));
  const joined =
    language === 'en'
      ? []
      : joinSplitCompounds(
          read,
          (whole) => lexicon.id(termKey(whole, language)) !== undefined,
          (word) => !isFamiliar(word),
          corrector,
          meant,
        );
  for (const { position, corrected } of joined) {
    const from = `${read[position]!.written} ${read[position + 1]!.written}`;
    corrections.push({ from, to: corrected.shown });
  }
  for (const [position, word] of read.entries()) {
    const { folded } = word;
    if (isFamiliar(word) || folded.length < 3 || /^\p{N}+$/u.test(folded)) continue;
    const corrected = corrector.correct(folded, meant);
    const compound =
      language !== 'en' && corrected?.distance !== 1 && addCompoundTail(word, vocabulary.words);
    if (compound) continue;
    if (corrected) {
      word.readings.push({ ...reading(corrected.folded), trust: CORRECTED_TRUST });
      corrections.push({ from: word.written, to: corrected.shown });
      continue;
    }
    const similar = language === 'fi' && (lexicon.similar(word.readings[0]!.fi)[0]?.likeness ?? 0);
    if (!similar || similar < 0.45) unknown.push(position);
  }
  const translations = language === 'fi' ? [] : vocabulary.dictionaries[language].translate(read);
  const translated = new Set(translations.flatMap(({ positions }) => positions));
  return {
    language,
    shares,
    words: read,
    translations,
    corrections,
    unknown: unknown.filter((position) => !translated.has(position)),
    folded: fold(query.text.slice(0, 1024)),
  };
}

/** Lets a compound that the vocabulary lacks also be read as its last part. */
function addCompoundTail(word: QueryWord, known: TopicWords): boolean {
  const { folded, readings } = word;
  for (let at = LEAST_HEAD; at <= folded.length - LEAST_TAIL; at += 1) {
    const tail = reading(folded.slice(at));
    if (!known.knows(tail)) continue;
    readings.push(tail);
    return true;
  }
  return false;
}

/** How much the vocabulary's phrases speak for each language: the best phrase of every word. */
function phraseEvidence(phrases: readonly PhraseMatch[]): Record<SearchLanguage, number> {
  const best = { fi: new Map<number, number>(), sv: new Map(), en: new Map() };
  for (const { language, positions, weight } of phrases) {
    const each = (weight * (1 + 0.5 * (positions.length - 1))) / positions.length;
    for (const position of positions) {
      best[language].set(position, Math.max(each, best[language].get(position) ?? 0));
    }
  }
  const sum = (values: Map<number, number>): number =>
    [...values.values()].reduce((a, b) => a + b, 0);
  return { fi: sum(best.fi), sv: sum(best.sv), en: sum(best.en) };
}
