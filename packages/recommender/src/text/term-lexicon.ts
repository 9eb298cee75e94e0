import { type Postings, PostingsBuilder } from './postings.ts';

/** A known term that resembles a word, with the likeness in (0, 1]. */
export interface SimilarTerm {
  term: number;
  likeness: number;
}

const GRAM = 3;
const MOST_SIMILAR = 12;
/** Grams that more terms than this share tell too little to be worth reading. */
const COMMON_GRAM = 2500;

/** Terms of a catalogue with integer ids, findable by likeness of their letters. */
export class TermLexicon {
  readonly terms: string[] = [];
  private readonly ids = new Map<string, number>();
  private readonly gramIds = new Map<string, number>();
  private grams: Postings | undefined;
  private shared = new Uint8Array(0);

  /** The id of a term, made if new. Not to be called after `seal`. */
  intern(term: string): number {
    const known = this.ids.get(term);
    if (known !== undefined) return known;
    const id = this.terms.push(term) - 1;
    this.ids.set(term, id);
    return id;
  }

  /** The id of a term or undefined. */
  id(term: string): number | undefined {
    return this.ids.get(term);
  }

  /** Builds the index of letter groups; terms that are not Finnish (`sv:`, `en:`) stay out. */
  seal(): void {
    const builder = new PostingsBuilder();
    for (const [term, text] of this.terms.entries()) {
      if (text.charCodeAt(2) === 58) continue;
      const padded = `^${text}`;
      for (let at = 0; at + GRAM <= padded.length; at += 1) {
        const gram = padded.slice(at, at + GRAM);
        let id = this.gramIds.get(gram);
        if (id === undefined) {
          id = this.gramIds.size;
          this.gramIds.set(gram, id);
        }
        builder.add(id, term, 1);
      }
    }
    this.grams = builder.build(this.gramIds.size);
    this.shared = new Uint8Array(this.terms.length);
  }

  /** Known terms that resemble a stem: the same, compounds with it, parts of it, or misspelt. */
  similar(stem: string): SimilarTerm[] {
    const { grams, shared } = this;
    if (!grams || stem.length < 3) {
      const id = this.id(stem);
      return id === undefined ? [] : [{ term: id, likeness: 1 }];
    }
    const touched: number[] = [];
    const padded = `^${stem}`;
    const total = padded.length - GRAM + 1;
    for (let at = 0; at < total; at += 1) {
      const gram = this.gramIds.get(padded.slice(at, at + GRAM));
      if (gram === undefined) continue;
      const end = grams.starts[gram + 1]!;
      if (end - grams.starts[gram]! > COMMON_GRAM) continue;
      for (let place: number = grams.starts[gram]!; place < end; place += 1) {
        const term: number = grams.documents[place]!;
        if (shared[term] === 0) touched.push(term);
        if (shared[term]! < 255) shared[term]! += 1;
      }
    }
    const found: SimilarTerm[] = [];
    for (const term of touched) {
      const likeness = this.likeness(stem, this.terms[term]!, shared[term]!, total);
      shared[term] = 0;
      if (likeness > 0.3) found.push({ term, likeness });
    }
    const exact = this.id(stem);
    if (exact !== undefined && !found.some(({ term }) => term === exact)) {
      found.push({ term: exact, likeness: 1 });
    }
    found.sort((one, other) => other.likeness - one.likeness || one.term - other.term);
    return found.slice(0, MOST_SIMILAR);
  }

  private likeness(stem: string, term: string, common: number, total: number): number {
    if (term === stem) return 1;
    const [short, long] = term.length < stem.length ? [term, stem] : [stem, term];
    const share = short.length / long.length;
    if (short.length >= 4) {
      if (long.endsWith(short)) return (term === long ? 0.85 : 0.75) * share ** 0.4;
      if (long.startsWith(short)) return (term === long ? 0.8 : 0.65) * share ** 0.4;
      if (term === long && short.length >= 5 && long.includes(short)) return 0.65 * share ** 0.4;
    }
    const dice = (2 * common) / (total + term.length - 1);
    return dice < 0.5 ? 0 : 0.7 * dice;
  }
}
