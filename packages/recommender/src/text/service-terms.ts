import type { Channel, CodeLists, Service } from '../catalogue.ts';
import { fold, writtenWords } from './normalise.ts';
import { type Postings, PostingsBuilder } from './postings.ts';
import { stemFinnish } from './stem-finnish.ts';
import { stemEnglish, stemSwedish } from './stem-light.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { TermLexicon } from './term-lexicon.ts';

/** BM25F: how soon repeated words stop counting, and how much long texts lose. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.35;
const WEIGHTS = { name: 3, keyword: 2, class: 1, summary: 1, channel: 0.6 } as const;

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
): Postings {
  const classes = new Map(codeLists.serviceClasses.map((each) => [each.code, each]));
  const ids = { fi: new Map<string, number>(), sv: new Map(), en: new Map() } as Record<
    Language,
    Map<string, number>
  >;
  const idOf = (written: string, language: Language): number => {
    let id = ids[language].get(written);
    if (id === undefined) {
      const folded = fold(written);
      const stopped = STOP_WORDS[language].has(folded) || folded.length < 2;
      id = stopped ? -1 : lexicon.intern(termKey(folded, language));
      ids[language].set(written, id);
    }
    return id;
  };
  const lengths = new Float32Array(services.length);
  const bags: { terms: Int32Array; weights: Float32Array }[] = [];
  const bag: number[] = [];
  for (const [index, service] of services.entries()) {
    const touched: number[] = [];
    const add = (text: string | undefined, language: Language, weight: number): void => {
      if (!text) return;
      for (const written of writtenWords(text)) {
        const id = idOf(written, language);
        if (id < 0) continue;
        while (bag.length <= id) bag.push(0);
        if (bag[id] === 0) touched.push(id);
        bag[id]! += weight;
      }
    };
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
    const terms = Int32Array.from(touched);
    const weights = new Float32Array(touched.length);
    for (const [at, id] of touched.entries()) {
      weights[at] = bag[id]!;
      lengths[index]! += bag[id]!;
      bag[id] = 0;
    }
    bags.push({ terms, weights });
  }
  const average = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, services.length);
  const builder = new PostingsBuilder();
  for (const [index, { terms, weights }] of bags.entries()) {
    const norm =
      SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * lengths[index]!) / (average || 1));
    for (const [at, term] of terms.entries()) {
      const weight = weights[at]!;
      builder.add(term, index, (weight * (SATURATION + 1)) / (weight + norm));
    }
  }
  return builder.build(lexicon.terms.length);
}
