import { NeedleFinder } from '../needle-finder.ts';
import type { WordReader } from '../word-reader.ts';
import { foldedWords } from './text-reader.ts';

/** Finds which of many patterns texts fulfil; looks at each different word of them once. */
export interface PatternScanner {
  /**
   * Calls `found` once for every pattern that a text fulfils: the text whose words, by the reader's
   * numbers, stand at `start` … `end - 1` of `words`.
   */
  scan(words: Int32Array, start: number, end: number, found: (pattern: number) => void): void;
}

/** One pattern: needles that must all be present and needles that must not. */
interface Pattern {
  all: number[];
  none: number[];
}

/** Letters that may stand in a text, over the borders of words too. */
interface Needle {
  /** What stands in one word; with a space after it when the word ends there. */
  head: string;
  /** Words that must follow; the last one may go on. */
  rest: string[];
  /** Whether it must be the whole text. */
  whole: boolean;
}

/** What one word says of the needles. */
interface WordFinds {
  /** Needles that stand in the word. */
  found: number[];
  /** Needles that the word may begin. */
  begun: number[];
}

const NOTHING: WordFinds = { found: [], begun: [] };

/** Makes a scanner of words that `reader` has read; patterns are written as in `TopicMatch`. */
export function createPatternScanner(
  sources: readonly string[],
  reader: WordReader,
): PatternScanner {
  const needles: Needle[] = [];
  const patterns = compile(sources, needles);
  const byFirst: number[][] = needles.map(() => []);
  for (const [index, { all }] of patterns.entries()) {
    if (all[0] !== undefined) byFirst[all[0]]!.push(index);
  }
  const heads = new NeedleFinder(needles.map(({ head }) => head));
  const known: WordFinds[] = [];
  /** Needles in the text at hand, and the last turn in which each needle stood in one. */
  const present: number[] = [];
  const lastTurn = new Int32Array(needles.length);
  let turn = 0;

  const note = (needle: number): void => {
    if (lastTurn[needle] === turn) return;
    lastTurn[needle] = turn;
    present.push(needle);
  };
  const isPresent = (needle: number): boolean => lastTurn[needle] === turn;
  const isAbsent = (needle: number): boolean => lastTurn[needle] !== turn;

  const look = (word: string): WordFinds => {
    const found = new Set<number>();
    const begun = new Set<number>();
    heads.find(` ${word} `, (needle) => {
      const { rest, whole } = needles[needle]!;
      (rest.length > 0 || whole ? begun : found).add(needle);
    });
    if (found.size + begun.size === 0) return NOTHING;
    return { found: [...found], begun: [...begun] };
  };

  /** Whether a needle that the word at a place begins goes on in the words after it. */
  const goesOn = (
    { rest, whole }: Needle,
    words: Int32Array,
    place: number,
    start: number,
    end: number,
  ): boolean => {
    const last = place + rest.length;
    if (last >= end || (whole && (place > start || last < end - 1))) return false;
    return rest.every((each, at) => {
      const word = reader.word(words[place + 1 + at]!);
      return at < rest.length - 1 || whole ? word === each : word.startsWith(each);
    });
  };

  return {
    scan(words, start, end, found) {
      turn += 1;
      present.length = 0;
      for (let place = start; place < end; place++) {
        const id = words[place]!;
        known[id] ??= look(reader.word(id));
        const finds = known[id]!;
        // Most words say nothing, and a catalogue has millions.
        if (finds === NOTHING) continue;
        for (const needle of finds.found) note(needle);
        for (const needle of finds.begun) {
          if (goesOn(needles[needle]!, words, place, start, end)) note(needle);
        }
      }
      for (const needle of present) {
        for (const index of byFirst[needle]!) {
          const { all, none } = patterns[index]!;
          if (all.every(isPresent) && none.every(isAbsent)) found(index);
        }
      }
    },
  };
}

/** Reads patterns and puts their needles, each once, into `needles`. */
function compile(sources: readonly string[], needles: Needle[]): Pattern[] {
  const ids = new Map<string, number>();
  const idOf = (part: string, words: readonly string[]): number => {
    const whole = part.startsWith('=');
    const bound = whole || part.startsWith('^');
    const key = `${whole ? '=' : bound ? '^' : ''}${words.join(' ')}`;
    let id = ids.get(key);
    if (id === undefined) {
      const [first, ...rest] = words;
      const head = `${bound ? ' ' : ''}${first}${rest.length > 0 || whole ? ' ' : ''}`;
      id = needles.push({ head, rest, whole }) - 1;
      ids.set(key, id);
    }
    return id;
  };
  return sources.map((source) => {
    const all: number[] = [];
    const none: number[] = [];
    for (const [, sign, part] of source.matchAll(/(^|\s[+-]\s)(.*?)(?=\s[+-]\s|$)/g)) {
      const words = foldedWords(part!);
      if (words.length > 0) (sign?.includes('-') ? none : all).push(idOf(part!, words));
    }
    return { all, none };
  });
}
