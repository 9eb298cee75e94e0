import type { Channel, CodeLists, Service } from '../catalogue.ts';
import { type Postings, PostingsBuilder } from './postings.ts';
import type { ServiceWords, WordLists } from './service-words.ts';
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
  { names, summaries, reader }: ServiceWords,
): Postings {
  const classes = new Map(codeLists.serviceClasses.map((each) => [each.code, each]));
  const builder = new PostingsBuilder();
  const lengths = new Float32Array(services.length);
  /** Terms by the reader's numbers of words, found once for each word of a language. */
  const termOf: Record<Language, number[]> = { fi: [], sv: [], en: [] };
  /** Weights of the terms of the service at hand; 0 for the others. */
  const bag: number[] = [];
  const touched: number[] = [];
  const addWords = (
    words: Int32Array,
    start: number,
    end: number,
    language: Language,
    weight: number,
  ): void => {
    const known = termOf[language];
    for (let place = start; place < end; place++) {
      const word = words[place]!;
      known[word] ??= termOfWord(reader.word(word), language, lexicon);
      const term = known[word]!;
      if (term === STOPPED) continue;
      while (bag.length <= term) bag.push(0);
      if (bag[term] === 0) touched.push(term);
      bag[term]! += weight;
    }
  };
  const addText = (text: string | undefined, language: Language, weight: number): void => {
    if (!text) return;
    reader.read(text);
    addWords(reader.ids, 0, reader.count, language, weight);
  };
  const addList = ({ words, starts }: WordLists, index: number, weight: number): void =>
    addWords(words, starts[index]!, starts[index + 1]!, 'fi', weight);
  for (const [index, service] of services.entries()) {
    for (const language of ['fi', 'sv', 'en'] as const) {
      if (language === 'fi') {
        addList(names, index, WEIGHTS.name);
        addList(summaries, index, WEIGHTS.summary);
      } else {
        addText(service.names[language], language, WEIGHTS.name);
        addText(service.summaries[language], language, WEIGHTS.summary);
      }
      for (const keyword of service.keywords) addText(keyword[language], language, WEIGHTS.keyword);
      for (const code of service.serviceClasses) {
        addText(classes.get(code)?.[language], language, WEIGHTS.class);
      }
      for (const id of service.channelIds.slice(0, 4)) {
        addText(channels.get(id)?.names[language], language, WEIGHTS.channel);
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
