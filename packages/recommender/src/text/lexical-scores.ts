import type { Analysis } from './analyse.ts';
import type { IndexedCatalogue, Scratch } from './indexed-catalogue.ts';
import { termKey } from './service-terms.ts';
import { NEGATIONS, STOP_WORDS } from './stop-words.ts';

/** Words of a query beyond this many do not count; bits of one integer tell which are met. */
const MOST_WORDS = 30;
/** A fulfilled word weighs at most this many times its idf; from BM25. */
const FULL_MATCH = 2.2;
const UNKNOWN_IDF = 5;
/** How much words count that were not written but follow: spoken forms, translations. */
const DERIVED = 0.85;
const FLOOR_WORDS = 2;

/** Terms of one word of the query with their likeness. */
interface TermGroup {
  position: number;
  weight: number;
  terms: Map<number, number>;
}

/** How well the texts of services hold the words of a query, in 0–1 about. */
export class LexicalScores {
  /** Services with any word, in the order in which they were met. */
  readonly documents: number[] = [];
  private readonly scratch: Scratch;
  private readonly written: string[];
  private readonly scale: number;

  constructor(index: IndexedCatalogue, analysis: Analysis) {
    this.scratch = index.scratch;
    this.written = analysis.words.map(({ written }) => written);
    const groups = termGroups(index, analysis);
    let possible = 0;
    for (const group of groups) possible += group.weight * this.add(index, group);
    const missing = Math.max(0, FLOOR_WORDS - groups.length) * 1.5;
    this.scale = 1 / (FULL_MATCH * Math.max(possible + missing, UNKNOWN_IDF));
  }

  /** Adds the best term of one word to every service that has any; returns the idf of the word. */
  private add({ terms, count }: IndexedCatalogue, group: TermGroup): number {
    const { sums, best, met } = this.scratch;
    const touched: number[] = [];
    let strongest = 0;
    for (const [term, likeness] of group.terms) {
      const start = terms.starts[term]!;
      const end = terms.starts[term + 1]!;
      const idf = Math.log(1 + (count - (end - start) + 0.5) / (end - start + 0.5));
      const weight = group.weight * likeness * idf;
      strongest = Math.max(strongest, likeness * idf);
      for (let place = start; place < end; place += 1) {
        const document = terms.documents[place]!;
        const gain = weight * terms.weights[place]!;
        if (best[document] === 0) touched.push(document);
        if (gain > best[document]!) best[document] = gain;
      }
    }
    for (const document of touched) {
      if (sums[document] === 0) this.documents.push(document);
      sums[document]! += best[document]!;
      best[document] = 0;
      met[document]! |= 1 << group.position;
    }
    return group.terms.size === 0 ? UNKNOWN_IDF : strongest;
  }

  /** Whether any word stands in the texts of a service. */
  has(document: number): boolean {
    return this.scratch.sums[document]! > 0;
  }

  /** The share of the query's words that the service holds, weighted by how rare they are. */
  score(document: number): number {
    return this.scratch.sums[document]! * this.scale;
  }

  /** The words, as written, that stand in the texts of a service. */
  words(document: number): string[] {
    const bits = this.scratch.met[document]!;
    if (bits === 0) return [];
    return this.written.filter((_, position) => position < MOST_WORDS && bits & (1 << position));
  }

  /** Gives the scratch space back. */
  clear(): void {
    for (const document of this.documents) {
      this.scratch.sums[document] = 0;
      this.scratch.met[document] = 0;
    }
  }
}

/** The terms that each meaningful word of the query can stand for. */
function termGroups(index: IndexedCatalogue, analysis: Analysis): TermGroup[] {
  const { lexicon } = index;
  const { language, shares } = analysis;
  const groups = new Map<number, TermGroup>();
  const group = (position: number, weight: number): Map<number, number> => {
    let known = groups.get(position);
    if (!known) {
      known = { position, weight, terms: new Map() };
      groups.set(position, known);
    }
    return known.terms;
  };
  const put = (terms: Map<number, number>, term: number, likeness: number): void => {
    if (likeness > (terms.get(term) ?? 0)) terms.set(term, likeness);
  };
  for (const [position, word] of analysis.words.slice(0, MOST_WORDS).entries()) {
    const { folded } = word;
    if (STOP_WORDS[language].has(folded) || Object.hasOwn(NEGATIONS, folded)) continue;
    if (folded.length < 2) continue;
    if (shares.fi > 0.02 && !(language !== 'fi' && STOP_WORDS.fi.has(word.folded))) {
      const terms = group(position, 1);
      const trust = language === 'fi' ? 1 : 0.5 + 0.5 * shares.fi;
      for (const [at, { fi }] of word.readings.entries()) {
        const derived = at === 0 ? 1 : DERIVED;
        const similar = lexicon.similar(fi);
        for (const { term, likeness } of similar) {
          if (language !== 'fi' && likeness < 0.8) continue;
          put(terms, term, likeness * derived * trust);
        }
      }
    }
    if (language !== 'fi') {
      const id = lexicon.id(termKey(word.folded, language));
      if (id !== undefined) put(group(position, 1), id, 1);
      else group(position, 1);
    }
  }
  for (const { positions, finnish, weight } of analysis.translations) {
    if (positions[0]! >= MOST_WORDS) continue;
    const terms = group(positions[0]!, 1);
    for (const folded of finnish) {
      for (const { term, likeness } of lexicon.similar(termKey(folded, 'fi'))) {
        if (likeness >= 0.5) put(terms, term, likeness * weight * DERIVED);
      }
    }
  }
  return [...groups.values()].slice(0, 24);
}
