import type { Launcher } from './launcher.ts';
import type { ChatSettings } from './settings.ts';

/**
 * Why something did not work: the chat did not load, the service lets this page not in, or Web Chat
 * did not come and the chat's own transcript stands in its place.
 */
export type ChatFailure = 'load' | 'refused' | 'renderer';

/** What a chat tells the page, by name. */
export interface ChatEvents {
  /** The chat can be used. */
  ready: undefined;
  open: undefined;
  close: undefined;
  /** The person has accepted the notice; from now on the chat talks to the bot. */
  consent: undefined;
  /** The bot or the person has said something; its words stay in the chat. */
  message: { from: 'bot' | 'user' };
  /** How many messages have come while the chat was closed. */
  unread: { count: number };
  language: { language: string };
  /** A human is offered, joins or leaves. */
  handoff: { state: string };
  /** The conversation was deleted. */
  delete: undefined;
  error: { reason: ChatFailure };
}

/** What a page can do with a chat, from the first moment: calls wait until the chat has loaded. */
export interface ChatHandle {
  open(): void;
  close(): void;
  toggle(): void;
  /** Says something as the person; it waits until the person has accepted the notice. */
  send(text: string): void;
  setLanguage(language: string): void;
  /** Tells the bot what the page knows, such as its topic; nothing about a person. */
  setContext(context: Record<string, unknown>): void;
  /** Takes the chat away from the page; the conversation is kept. */
  destroy(): void;
  /** Listens; gives back how to stop. */
  on<Name extends keyof ChatEvents>(
    name: Name,
    listener: (detail: ChatEvents[Name]) => void,
  ): () => void;
}

/** Tells an event to whoever listens. */
export type Emit = <Name extends keyof ChatEvents>(name: Name, detail: ChatEvents[Name]) => void;

/** What the app answers to, once it has loaded. */
export interface MountedChat {
  open(): void;
  /** Goes on with an earlier conversation in the background. */
  resume(): void;
  close(): void;
  send(text: string): void;
  setLanguage(language: string): void;
  setContext(context: Record<string, unknown>): void;
  unmount(): void;
}

/** What the app is given. */
export interface MountOptions {
  root: ShadowRoot;
  settings: ChatSettings;
  emit: Emit;
  launcher: Launcher;
}

/** The part that loads when it is needed. */
export interface ChatApp {
  mountChat(options: MountOptions): Promise<MountedChat>;
}
