// How the chat reads what bots write, for pages that show the same texts elsewhere.
export {
  type MarkdownParts,
  MarkdownText,
  type MarkdownTextProps,
} from './rich/MarkdownText.tsx';
export { safeLink } from './transcript/safe-link.ts';
