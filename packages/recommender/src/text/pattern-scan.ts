import { fold } from './normalise.ts';

/** One pattern: texts that must all be present and texts that must not. */
interface Pattern {
  all: string[];
  none: string[];
}

/** Finds which of many patterns a text fulfils, in one pass over the text. */
export interface PatternScanner {
  /** Calls `found` once for every pattern that the text fulfils. */
  scan(text: string, found: (pattern: number) => void): void;
}

const GRAM = 3;
/** Size of the table that tells at once that no needle starts with some letters; a prime. */
const MARKS = 65521;

/** Letters, digits and single spaces, with a space at both ends. */
function flatten(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function parse(source: string): Pattern {
  const all: string[] = [];
  const none: string[] = [];
  for (const [, sign, part] of source.matchAll(/(^|\s[+-]\s)(.*?)(?=\s[+-]\s|$)/g)) {
    const start = part!.startsWith('^') || part!.startsWith('=');
    const body = flatten(part!)
      .trimEnd()
      .slice(start ? 0 : 1);
    const text = part!.startsWith('=') ? `\n${body} \n` : body;
    if (text.length > 0) (sign?.includes('-') ? none : all).push(text);
  }
  return { all, none };
}

/** Makes a scanner; patterns are written as in `TopicMatch`. */
export function createPatternScanner(sources: readonly string[]): PatternScanner {
  const patterns = sources.map(parse);
  const needles: string[] = [];
  const needleId = new Map<string, number>();
  const byGram = new Map<number, number[]>();
  const marks = new Uint8Array(MARKS);
  const idOf = (needle: string): number => {
    let id = needleId.get(needle);
    if (id === undefined) {
      id = needles.push(needle) - 1;
      needleId.set(needle, id);
      const gram = gramAt(needle, 0);
      marks[gram % MARKS] = 1;
      const list = byGram.get(gram);
      if (list) list.push(id);
      else byGram.set(gram, [id]);
    }
    return id;
  };
  const compiled = patterns.map(({ all, none }) => ({ all: all.map(idOf), none: none.map(idOf) }));
  const byFirst = new Map<number, number[]>();
  for (const [index, { all }] of compiled.entries()) {
    const first = all[0];
    if (first === undefined) continue;
    const list = byFirst.get(first);
    if (list) list.push(index);
    else byFirst.set(first, [index]);
  }
  return {
    scan(source, found) {
      const text = `\n${flatten(source)}\n`;
      const present = new Set<number>();
      for (let at = 0; at + GRAM <= text.length; at += 1) {
        const gram = gramAt(text, at);
        if (marks[gram % MARKS] === 0) continue;
        const list = byGram.get(gram);
        if (!list) continue;
        for (const id of list) if (text.startsWith(needles[id]!, at)) present.add(id);
      }
      for (const id of present) {
        for (const index of byFirst.get(id) ?? []) {
          const { all, none } = compiled[index]!;
          if (all.every((each) => present.has(each)) && !none.some((each) => present.has(each))) {
            found(index);
          }
        }
      }
    },
  };
}

/** Three letters as a number; different letters may rarely share one. */
function gramAt(text: string, at: number): number {
  const first = text.charCodeAt(at) & 1023;
  const second = text.charCodeAt(at + 1) & 1023;
  return (first << 20) | (second << 10) | (text.charCodeAt(at + 2) & 1023);
}
