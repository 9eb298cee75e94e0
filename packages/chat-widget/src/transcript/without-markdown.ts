/** Markdown as one says it: its words without its signs; `link` writes the links. */
export function withoutMarkdown(
  text: string,
  link: (words: string, address: string) => string = (words) => words,
): string {
  return text
    .replace(/!?\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, (_, words: string, address: string) =>
      link(words, address),
    )
    .replace(/(\*\*|__|\*|`)(?=\S)(.+?)\1/g, '$2')
    .replace(/^#+\s+/gm, '')
    .trim();
}
