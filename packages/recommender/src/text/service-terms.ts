import type { Channel, CodeLists, Service } from '../catalogue.ts';
import type { WordReader } from '../word-reader.ts';
import { type Postings, PostingsBuilder } from './postings.ts';
import { stemFinnish } from './stem-finnish.ts';
import { stemEnglish, stemSwedish } from './stem-light.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { TermLexicon } from './term-lexicon.ts';

/** BM25F: how soon repeated words stop counting, and how much long texts lose. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.35;
const WEIGHTS = { name: 3, keyword: 2, class: 1, summary: 1, channel: 0.6 } as const;
/** In place of a term for words that say nothing. */
const STOPPED = -1;

type Language = 'fi' | 'sv' | 'en';
const STEMS = { fi: stemFinnish, sv: stemSwedish, en: stemEnglish };

/** The key under which a word of a language is kept in the lexicon. */
export function termKey(folded: string, language: Language): string {
  return language === 'fi' ? stemFinnish(folded) : `${language}:${STEMS[language](folded)}`;
}

/** For every term the services whose texts hold it, weighted by BM25F without the idf. */
export function serviceTerms(
  services: readonly Service[],
  channels: ReadonlyMap<string, Channel>,
  codeLists: CodeLists,
  lexicon: TermLexicon,
  reader: WordReader,
): Postings {
  const classes = new Map(codeLists.serviceClasses.map((each) => [each.code, each]));
  const builder = new PostingsBuilder();
  const lengths = new Float32Array(services.length);
  /** Terms by the reader's numbers of words, found once for each word of a language. */
  const termOf: Record<Language, number[]> = { fi: [], sv: [], en: [] };
  /** Weights of the terms of the service at hand; 0 for the others. */
  const bag: number[] = [];
  const touched: number[] = [];
  const add = (text: string | undefined, language: Language, weight: number): void => {
    if (!text) return;
    reader.read(text);
    const known = termOf[language];
    for (let at = 0; at < reader.count; at++) {
      const word = reader.ids[at]!;
      known[word] ??= termOfWord(reader.word(word), language, lexicon);
      const term = known[word]!;
      if (term === STOPPED) continue;
      while (bag.length <= term) bag.push(0);
      if (bag[term] === 0) touched.push(term);
      bag[term]! += weight;
    }
  };
  for (const [index, service] of services.entries()) {
    for (const language of ['fi', 'sv', 'en'] as const) {
      add(service.names[language], language, WEIGHTS.name);
      add(service.summaries[language], language, WEIGHTS.summary);
      for (const keyword of service.keywords) add(keyword[language], language, WEIGHTS.keyword);
      for (const code of service.serviceClasses) {
        add(classes.get(code)?.[language], language, WEIGHTS.class);
      }
      for (const id of service.channelIds.slice(0, 4)) {
        add(channels.get(id)?.names[language], language, WEIGHTS.channel);
      }
    }
    for (const term of touched) {
      builder.add(term, index, bag[term]!);
      lengths[index]! += bag[term]!;
      bag[term] = 0;
    }
    touched.length = 0;
  }
  const average = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, services.length);
  const norms = Float64Array.from(
    lengths,
    (length) => SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / (average || 1)),
  );
  return builder.build(
    lexicon.terms.length,
    (weight, service) => (weight * (SATURATION + 1)) / (weight + norms[service]!),
  );
}

function termOfWord(folded: string, language: Language, lexicon: TermLexicon): number {
  if (folded.length < 2 || STOP_WORDS[language].has(folded)) return STOPPED;
  return lexicon.intern(termKey(folded, language));
}
