/** Lines with a key each, which stays with its line while others come and go. */
export interface KeyedLines {
  lines: readonly string[];
  keys: readonly number[];
  /** The next key that is free. */
  next: number;
}

/** No line yet. */
export const NO_LINES: KeyedLines = { lines: [], keys: [], next: 0 };

/**
 * The keys of lines as they are now: a line that was there keeps its key wherever it is, one that was
 * rewritten in its place keeps the key of the place, so that the caret stays in it.
 */
export function keyLines(before: KeyedLines, lines: readonly string[]): KeyedLines {
  if (before.lines === lines) return before;
  const free = new Map<string, number[]>();
  before.lines.forEach((line, at) => {
    free.set(line, [...(free.get(line) ?? []), at]);
  });
  const taken = new Set<number>();
  const from = lines.map((line, at) => {
    const places = free.get(line);
    // The same place first: of two equal lines each keeps its own.
    const own = places?.includes(at) ? at : places?.[0];
    if (own === undefined) return null;
    free.set(line, places?.filter((place) => place !== own) ?? []);
    taken.add(own);
    return own;
  });
  let { next } = before;
  const keys = from.map((own, at) => {
    if (own !== null) return before.keys[own] ?? next++;
    if (at < before.lines.length && !taken.has(at)) {
      taken.add(at);
      return before.keys[at] ?? next++;
    }
    return next++;
  });
  return { lines, keys, next };
}
