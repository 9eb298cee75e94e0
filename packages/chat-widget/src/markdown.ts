// How the chat reads what bots write, for pages that show the same texts elsewhere.
export { type Inline as MarkdownPiece, readMarkdown } from './rich/markdown.ts';
export { safeLink } from './transcript/safe-link.ts';
