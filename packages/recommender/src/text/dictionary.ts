import { words } from './normalise.ts';
import type { QueryWord } from './query-words.ts';

const LONGEST = 3;

/** Finnish words for some words of a query. */
export interface Translation {
  /** Positions of the translated words of the query. */
  positions: number[];
  /** Folded Finnish words. */
  finnish: string[];
  /** 1 for a whole word, less for a part of a compound. */
  weight: number;
}

/** A word list from Swedish or English to Finnish search words. */
export class Dictionary {
  private readonly entries = new Map<string, string[]>();
  private readonly stem: (folded: string) => string;

  constructor(source: Readonly<Record<string, string>>, stem: (folded: string) => string) {
    this.stem = stem;
    for (const [phrase, finnish] of Object.entries(source)) {
      const key = words(phrase)
        .map(({ folded }) => stem(folded))
        .join(' ');
      const known = this.entries.get(key) ?? [];
      for (const { folded } of words(finnish)) if (!known.includes(folded)) known.push(folded);
      this.entries.set(key, known);
    }
  }

  /** Whether a folded word is in the list. */
  has(folded: string): boolean {
    return this.entries.has(this.stem(folded));
  }

  /** Translations of the longest phrases first; compounds are parted in two if need be. */
  translate(query: readonly QueryWord[]): Translation[] {
    const stems = query.map(({ folded }) => this.stem(folded));
    const result: Translation[] = [];
    for (let at = 0; at < stems.length; ) {
      let taken = 0;
      for (let length = Math.min(LONGEST, stems.length - at); length > 0; length -= 1) {
        const finnish = this.entries.get(stems.slice(at, at + length).join(' '));
        if (!finnish) continue;
        const positions = Array.from({ length }, (_, index) => at + index);
        result.push({ positions, finnish, weight: 1 });
        taken = length;
        break;
      }
      if (taken === 0) {
        const parts = this.parts(query[at]!.folded);
        if (parts) result.push({ positions: [at], finnish: parts, weight: 0.8 });
      }
      at += Math.max(1, taken);
    }
    return result;
  }

  private parts(folded: string): string[] | undefined {
    for (let cut = folded.length - 3; cut >= 3; cut -= 1) {
      const head = folded.slice(0, cut);
      const first =
        this.entries.get(this.stem(head)) ??
        (head.endsWith('s') ? this.entries.get(this.stem(head.slice(0, -1))) : undefined);
      const second = first && this.entries.get(this.stem(folded.slice(cut)));
      if (first && second) return [...first, ...second];
    }
    return undefined;
  }
}
