import { NeedleFinder } from '../needle-finder.ts';
import type { WordReader } from '../word-reader.ts';
import { createTextReader, foldedWords } from './text-reader.ts';

/** Finds which of many patterns texts fulfil; looks at each different word of them once. */
export interface PatternScanner {
  /** Calls `found` once for every pattern that the text fulfils. */
  scan(text: string, found: (pattern: number) => void): void;
}

/** One pattern: needles that must all be present and needles that must not. */
interface Pattern {
  all: number[];
  none: number[];
}

/** Letters to be found in a text as the reader lays it out: a space before and after each word. */
interface Needle {
  text: string;
  /** How far into the needle its first space or letter stands: 1 for a whole text. */
  lead: number;
  /** The part that stands in one word, or at the end of one with the space after it. */
  head: string;
}

/** What one word says of the needles. */
interface WordFinds {
  /** Needles that stand in the word. */
  whole: number[];
  /** Needles of several words that may begin in it, and where in the spaced word. */
  begun: { needle: number; at: number }[];
}

const NOTHING: WordFinds = { whole: [], begun: [] };

/** Makes a scanner that reads with `reader`; patterns are written as in `TopicMatch`. */
export function createPatternScanner(
  sources: readonly string[],
  reader: WordReader = createTextReader(),
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
    const finds: WordFinds = { whole: [], begun: [] };
    heads.find(` ${word} `, (needle, at) => {
      const { text, lead, head } = needles[needle]!;
      if (lead === 0 && head === text) finds.whole.push(needle);
      else finds.begun.push({ needle, at });
    });
    return finds.whole.length + finds.begun.length > 0 ? finds : NOTHING;
  };
  /** Whether the letters of a needle stand in the text with its head at a place. */
  const stands = ({ text, lead }: Needle, at: number): boolean => {
    const { codes, length } = reader;
    const start = at - lead;
    if (start + text.length > length) return false;
    for (let each = 0; each < text.length; each++) {
      if (codes[start + each] !== text.charCodeAt(each)) return false;
    }
    return true;
  };

  return {
    scan(text, found) {
      reader.read(text);
      turn += 1;
      present.length = 0;
      /** Where the space before the word stands; the text begins with a line break. */
      let space = 1;
      for (let position = 0; position < reader.count; position++) {
        const id = reader.ids[position]!;
        known[id] ??= look(reader.word(id));
        const { whole, begun } = known[id]!;
        for (const needle of whole) note(needle);
        for (const { needle, at } of begun) {
          if (stands(needles[needle]!, space + at)) note(needle);
        }
        space += reader.word(id).length + 1;
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
  const idOf = (text: string): number => {
    let id = ids.get(text);
    if (id === undefined) {
      const lead = text.startsWith('\n') ? 1 : 0;
      const end = text.indexOf(' ', lead + 1);
      id = needles.push({ text, lead, head: end < 0 ? text : text.slice(lead, end + 1) }) - 1;
      ids.set(text, id);
    }
    return id;
  };
  return sources.map((source) => {
    const all: number[] = [];
    const none: number[] = [];
    for (const [, sign, part] of source.matchAll(/(^|\s[+-]\s)(.*?)(?=\s[+-]\s|$)/g)) {
      const body = foldedWords(part!);
      if (body === '') continue;
      const text = part!.startsWith('=')
        ? `\n ${body} \n`
        : part!.startsWith('^')
          ? ` ${body}`
          : body;
      (sign?.includes('-') ? none : all).push(idOf(text));
    }
    return { all, none };
  });
}
