/** The longest example of the bot format. */
export const LONGEST_EXAMPLE = 500;

/** The lines of a pasted text as examples: without marks of lists, without empty ones. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '')
        .trim()
        .slice(0, LONGEST_EXAMPLE),
    )
    .filter((line) => line !== '');
}

/** The examples after a text of many lines was pasted into one of them, or into the free line at the end. */
export function pasteLines(
  examples: readonly string[],
  at: number,
  pasted: string,
  selection: { start: number; end: number },
): { examples: string[]; last: number } {
  const [head = '', ...rest] = linesOf(pasted);
  const text = examples[at] ?? '';
  const first = text.slice(0, selection.start) + head + text.slice(selection.end);
  // What is there already is not there twice.
  const known = new Set([head, ...examples].map((each) => each.trim().toLowerCase()));
  const others = rest.filter((line) => {
    const isNew = !known.has(line.toLowerCase());
    known.add(line.toLowerCase());
    return isNew;
  });
  const next = [...examples];
  next.splice(at, 1, first.slice(0, LONGEST_EXAMPLE), ...others);
  return { examples: next, last: at + others.length };
}
