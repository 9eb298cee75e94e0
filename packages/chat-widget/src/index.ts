export {
  AWAITING_REVIEW,
  CHAT_LANGUAGES,
  type ChatLanguage,
  OWN_NAMES,
} from './catalogues/languages.ts';
export type { ChatEvents, ChatHandle } from './element/host-api.ts';
export type { ChatSettings } from './element/settings.ts';
export { AuroraChat, type AuroraChatProps } from './react/AuroraChat.tsx';
export { type Inline as MarkdownPiece, readMarkdown } from './rich/markdown.ts';
export { safeLink } from './transcript/safe-link.ts';
