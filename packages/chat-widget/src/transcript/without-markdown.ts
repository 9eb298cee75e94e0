/** So far a sign looks for its counterpart: no text takes longer than in proportion to its length. */
const LINK = /!?\[([^\]]{0,500})\]\(([^)\s]{0,2000})[^)]{0,200}\)/g;
const EMPHASIS = /(\*\*|__|\*|`)(?=\S)(.{1,2000}?)\1/g;

/** Markdown as one says it: its words without its signs; `link` writes the links. */
export function withoutMarkdown(
  text: string,
  link: (words: string, address: string) => string = (words) => words,
): string {
  return text
    .replace(LINK, (_, words: string, address: string) => link(words, address))
    .replace(EMPHASIS, '$2')
    .replace(/^#+\s+/gm, '')
    .trim();
}
