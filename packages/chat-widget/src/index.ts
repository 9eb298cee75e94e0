export {
  AWAITING_REVIEW,
  CHAT_LANGUAGES,
  type ChatLanguage,
  OWN_NAMES,
} from './catalogues/languages.ts';
export type { ChatEvents, ChatHandle } from './element/host-api.ts';
export type { ChatSettings } from './element/settings.ts';
export { AuroraChat, type AuroraChatProps } from './react/AuroraChat.tsx';
