import { oneApart } from '../entities/form-index.ts';
import { folded, plain } from '../entities/words.ts';

/** One word of a pattern: any of these, or a gap of up to three words. */
type Element = { gap: true } | { gap: false; words: readonly Literal[] };

interface Literal {
  text: string;
  /** Whether any ending may follow: `itsemurh*`. */
  open: boolean;
}

/**
 * A pattern of the crisis lists: words in order; `abc*` with any ending, `(a|b)` one of several
 * (also of several words), `..` up to three words between.
 */
export interface Pattern {
  source: string;
  elements: readonly Element[];
}

const WIDEST_GAP = 3;
/** From this length on one typing error is forgiven: in a whole word, and in the beginning of one. */
const TYPO_FROM = { whole: 6, beginning: 8 };

/** Reads a line of a list; a choice of several words makes several patterns. */
export function parsePattern(source: string): Pattern[] {
  const tokens = source.match(/\([^)]*\)\S*|\S+/g) ?? [];
  let variants: Element[][] = [[]];
  for (const token of tokens) {
    if (token === '..') {
      variants = variants.map((elements) => [...elements, { gap: true }]);
      continue;
    }
    const choice = /^\(([^)]*)\)(\S*)$/.exec(token);
    const options = choice ? choice[1]!.split('|').map((one) => one + choice[2]!) : [token];
    const single = options.filter((one) => !one.trim().includes(' '));
    const phrases = options.filter((one) => one.trim().includes(' '));
    const ways: Element[][] = phrases.map((phrase) =>
      phrase.split(' ').map((word) => ({ gap: false, words: [literal(word)] })),
    );
    if (single.length > 0) ways.unshift([{ gap: false, words: single.map(literal) }]);
    variants = variants.flatMap((elements) => ways.map((way) => [...elements, ...way]));
  }
  return variants.map((elements) => ({ source, elements }));
}

function literal(word: string): Literal {
  const open = word.endsWith('*');
  return { text: folded(plain(open ? word.slice(0, -1) : word)), open };
}

/**
 * The beginnings of words with which a match can begin: two letters, or one where the second may be
 * mistyped or there is none.
 */
export function beginnings(pattern: Pattern): Set<string> {
  const [first] = pattern.elements;
  if (!first || first.gap) return new Set();
  return new Set(
    first.words.map((one) => one.text.slice(0, one.text.length < forgivenFrom(one) ? 2 : 1)),
  );
}

/** Where a pattern ends when it begins at a word of `words` (folded), or -1. */
export function matchAt(
  pattern: Pattern,
  words: readonly string[],
  at: number,
  alike: ReadonlySet<string>,
): number {
  return matchFrom(pattern.elements, 0, words, at, alike);
}

function matchFrom(
  elements: readonly Element[],
  index: number,
  words: readonly string[],
  at: number,
  alike: ReadonlySet<string>,
): number {
  const element = elements[index];
  if (!element) return at;
  if (element.gap) {
    for (let skip = 0; skip <= WIDEST_GAP && at + skip < words.length; skip++) {
      const end = matchFrom(elements, index + 1, words, at + skip, alike);
      if (end >= 0) return end;
    }
    return -1;
  }
  const word = words[at];
  if (word === undefined || !element.words.some((one) => fits(one, word, alike))) return -1;
  return matchFrom(elements, index + 1, words, at + 1, alike);
}

function forgivenFrom({ open }: Pick<Literal, 'open'>): number {
  return open ? TYPO_FROM.beginning : TYPO_FROM.whole;
}

function fits({ text, open }: Literal, word: string, alike: ReadonlySet<string>): boolean {
  if (open ? word.startsWith(text) : word === text) return true;
  if (text.length < forgivenFrom({ open }) || word[0] !== text[0] || alike.has(word)) return false;
  if (!open) return oneApart(word, text);
  const { length } = text;
  return [length - 1, length, length + 1].some(
    (size) => size <= word.length && oneApart(word.slice(0, size), text),
  );
}
