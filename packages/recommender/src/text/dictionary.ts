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
  /** By the folded phrase itself: light stems of different words are often the same. */
  private readonly exact = new Map<string, string[]>();
  private readonly stemmed = new Map<string, string[]>();
  private readonly stem: (folded: string) => string;
  private readonly stopWords: ReadonlySet<string>;

  /** `stopWords` (folded) are never translated alone, only as a part of a phrase. */
  constructor(
    source: Readonly<Record<string, string>>,
    stem: (folded: string) => string,
    stopWords: ReadonlySet<string> = new Set(),
  ) {
    this.stem = stem;
    this.stopWords = stopWords;
    for (const [phrase, finnish] of Object.entries(source)) {
      const key = words(phrase).map(({ folded }) => folded);
      const stems = key.map(stem).join(' ');
      const translations = words(finnish).map(({ folded }) => folded);
      this.exact.set(key.join(' '), translations);
      this.stemmed.set(stems, [...new Set([...(this.stemmed.get(stems) ?? []), ...translations])]);
    }
  }

  /** Whether a folded word is in the list. */
  has(folded: string): boolean {
    return this.find([folded]) !== undefined;
  }

  /** Translations of the longest phrases first; compounds are parted in two if need be. */
  translate(query: readonly QueryWord[]): Translation[] {
    const folded = query.map((word) => word.folded);
    const result: Translation[] = [];
    for (let at = 0; at < folded.length; ) {
      let taken = 0;
      for (let length = Math.min(LONGEST, folded.length - at); length > 0; length -= 1) {
        const finnish = this.find(folded.slice(at, at + length));
        if (!finnish) continue;
        const positions = Array.from({ length }, (_, index) => at + index);
        result.push({ positions, finnish, weight: 1 });
        taken = length;
        break;
      }
      if (taken === 0) {
        const parts = this.parts(folded[at]!);
        if (parts) result.push({ positions: [at], finnish: parts, weight: 0.8 });
      }
      at += Math.max(1, taken);
    }
    return result;
  }

  private find(folded: readonly string[]): string[] | undefined {
    if (folded.length === 1 && this.stopWords.has(folded[0]!)) return undefined;
    return (
      this.exact.get(folded.join(' ')) ??
      this.stemmed.get(folded.map((each) => this.stem(each)).join(' '))
    );
  }

  private parts(folded: string): string[] | undefined {
    for (let cut = folded.length - 3; cut >= 3; cut -= 1) {
      const head = folded.slice(0, cut);
      const first =
        this.find([head]) ?? (head.endsWith('s') ? this.find([head.slice(0, -1)]) : undefined);
      const second = first && this.find([folded.slice(cut)]);
      if (first && second) return [...first, ...second];
    }
    return undefined;
  }
}
