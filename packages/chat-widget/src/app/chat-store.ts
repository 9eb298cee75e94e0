import type { ConnectionStatus } from '@auroraai/api-client/direct-line';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ChatLanguage } from '../catalogues/languages.ts';
import type { Messages } from '../catalogues/messages.ts';
import { EMPTY_TRANSCRIPT, type Transcript } from '../transcript/transcript.ts';
import type { BotConfiguration } from './bot-configuration.ts';

/** What stands in the window instead of the conversation. */
export type Page = 'about' | 'rate' | 'delete' | 'deleted';

/** A new message to be read aloud, once. */
export interface Announcement {
  key: string;
  text: string;
  language: string;
}

/** Everything that one chat shows. */
export interface ChatState {
  isOpen: boolean;
  /** `loading` until the bot's notice can be shown; `consent` until the person has accepted it. */
  phase: 'loading' | 'consent' | 'chat';
  bot: BotConfiguration;
  language: ChatLanguage;
  /** The texts of the language; undefined until the first catalogue has come. */
  messages: Messages | undefined;
  status: ConnectionStatus;
  transcript: Transcript;
  announcements: readonly Announcement[];
  unread: number;
  page: Page | null;
  /** What became of the deletion. */
  deletion: 'none' | 'running' | 'failed' | 'deleted' | 'unsupported';
  draft: string;
}

/** A store for one chat; two on a page share nothing. */
export type ChatStore = StoreApi<ChatState>;

/** Makes a store. */
export function createChatStore(language: ChatLanguage): ChatStore {
  return createStore<ChatState>()(() => ({
    isOpen: false,
    phase: 'loading',
    bot: { names: {}, languages: [] },
    language,
    messages: undefined,
    status: 'idle',
    transcript: EMPTY_TRANSCRIPT,
    announcements: [],
    unread: 0,
    page: null,
    deletion: 'none',
    draft: '',
  }));
}
