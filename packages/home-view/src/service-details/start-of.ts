/** How much of a text is shown at first, characters: about a screen of a telephone. */
export const START = 1_200;

/** The beginning of a long text, cut between words; a text that is hardly longer stays whole. */
export function startOf(text: string): string {
  if (text.length <= START * 1.25) return text;
  const cut = text.slice(0, START);
  const end = cut.search(/\s\S*$/u);
  return (end > START / 2 ? cut.slice(0, end) : [...cut].slice(0, -1).join('')).trimEnd();
}
