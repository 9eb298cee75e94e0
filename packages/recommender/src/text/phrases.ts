import type { SearchLanguage } from '../query.ts';

/** The languages of phrases. */
export const LANGUAGES: readonly SearchLanguage[] = ['fi', 'sv', 'en'];
/** More patterns than any vocabulary has; its square still is a safe whole number. */
const MOST_PATTERNS = 2 ** 25;

/**
 * What people say of topics: each phrase is some word patterns of one topic in one language that
 * must all be there. There are tens of thousands, so they stand in plain lists of numbers.
 */
export class Phrases {
  readonly topics: number[] = [];
  /** Places in LANGUAGES. */
  readonly languages: number[] = [];
  readonly weights: number[] = [];
  /** Whether the two words must stand side by side. */
  readonly tight: boolean[] = [];
  /** Where the patterns of each phrase begin in `patterns`, the longest first; one place more. */
  readonly starts: number[] = [0];
  readonly patterns: number[] = [];

  get count(): number {
    return this.topics.length;
  }

  /** The patterns of a phrase. */
  patternsOf(phrase: number): number[] {
    return this.patterns.slice(this.starts[phrase]!, this.starts[phrase + 1]!);
  }

  /** A number or text that is the same for phrases of the same words in the same language. */
  key(phrase: number): number | string {
    const start = this.starts[phrase]!;
    const language = this.languages[phrase]!;
    const [first, second] = [this.patterns[start]!, this.patterns[start + 1] ?? 0];
    const length = this.starts[phrase + 1]! - start;
    if (length > 2) return `${language} ${this.patternsOf(phrase).join(' ')}`;
    const pair = length === 1 ? first : (second + 1) * MOST_PATTERNS + first;
    return pair * LANGUAGES.length + language;
  }
}
