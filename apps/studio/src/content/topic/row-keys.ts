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
 * rewritten in its place keeps the key of the place, so that the caret stays in it. `typedAt` is the
 * line in which the person has just typed, which is the same line whatever stands in it now.
 */
export function keyLines(
  before: KeyedLines,
  lines: readonly string[],
  typedAt: number | null = null,
): KeyedLines {
  if (before.lines === lines) return before;
  // First what has not moved: of equal lines each keeps its own key.
  const from = lines.map((line, at) => {
    const isOwn = at === typedAt ? at < before.lines.length : before.lines[at] === line;
    return isOwn ? at : null;
  });
  const taken = new Set<number | null>(from);
  const free = new Map<string, number[]>();
  before.lines.forEach((line, at) => {
    if (!taken.has(at)) free.set(line, [...(free.get(line) ?? []), at]);
  });
  lines.forEach((line, at) => {
    const own = from[at] === null ? free.get(line)?.shift() : undefined;
    if (own === undefined) return;
    from[at] = own;
    taken.add(own);
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
