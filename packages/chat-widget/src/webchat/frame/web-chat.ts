import type { Activity, Attachment, CardAction } from '@auroraai/api-client/direct-line';
import type { Observable } from './observable.ts';

/** An element of the React inside Web Chat's script; it is another one than ours. */
export type WebChatElement = object | false | null;

/** The Direct Line that Web Chat takes. */
export interface WebChatDirectLine {
  activity$: Observable<Activity>;
  connectionStatus$: Observable<number>;
  postActivity(activity: Activity): Observable<string>;
  getSessionId(): Observable<string>;
  end(): void;
  referenceGrammarId: string;
}

/** A link of one of Web Chat's chains: the next one, then what it is asked. */
type Middleware<Asked, Answer> = () => (next: (asked: Asked) => Answer) => (asked: Asked) => Answer;

/** Something that Web Chat's store is told. */
export interface WebChatAction {
  type: string;
  payload?: { activity?: Activity; activityID?: string };
}

/** Web Chat's store. */
export interface WebChatStore {
  dispatch(action: WebChatAction): void;
}

/** What of Web Chat's properties we set. */
export interface WebChatProps {
  directLine: WebChatDirectLine;
  store: WebChatStore;
  userID: string;
  nonce: string;
  locale: string;
  styleOptions: Record<string, unknown>;
  attachmentMiddleware: Middleware<{ activity: Activity; attachment: Attachment }, WebChatElement>;
  attachmentForScreenReaderMiddleware: Middleware<unknown, WebChatElement>;
  activityStatusMiddleware: Middleware<unknown, WebChatElement>;
  cardActionMiddleware: Middleware<{ cardAction: CardAction }, void>;
  sendBoxMiddleware: Middleware<unknown, unknown>[];
  adaptiveCardsHostConfig: Record<string, unknown>;
  renderMarkdown: (text: string) => string;
  webSpeechPonyfillFactory?: unknown;
}

/** The one global of Web Chat's script, as far as we use it; checked against version 4.18.1. */
export interface WebChatGlobal {
  createStore(
    first: object,
    middleware: () => (
      next: (action: WebChatAction) => unknown,
    ) => (action: WebChatAction) => unknown,
  ): WebChatStore;
  renderWebChat(props: WebChatProps, place: HTMLElement): void;
  createBrowserWebSpeechPonyfillFactory(): unknown;
  Components: Record<string, unknown>;
}

/** Web Chat, or undefined where its script has not come. */
export function webChat(): WebChatGlobal | undefined {
  return (window as { WebChat?: WebChatGlobal }).WebChat;
}
