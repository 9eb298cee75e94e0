import type { Attachment, CardAction } from '@auroraai/api-client/direct-line';
import type { Chat } from '../../app/chat-context.tsx';
import { type ChatLanguage, directionOf } from '../../catalogues/languages.ts';
import { createTranslate } from '../../catalogues/translate.ts';
import { safeLink } from '../../transcript/safe-link.ts';
import type { FromFrame } from '../messages.ts';
import { cleanAdaptiveCard } from './clean-adaptive-card.ts';
import { cleanCard } from './clean-card.ts';
import type { FrameLine } from './create-frame-line.ts';
import { createSpeechBox } from './create-speech-box.ts';
import { createPartDrawer, isForWebChat } from './draw-part.tsx';
import { elementOf } from './element-of.ts';
import { HOST_CONFIG } from './host-config.ts';
import { localeOf } from './locale-of.ts';
import { markdownHtml } from './markdown-html.ts';
import { STYLE_OPTIONS } from './style-options.ts';
import type { WebChatAction, WebChatGlobal, WebChatProps } from './web-chat.ts';

/** What Web Chat stands on in the frame. */
export interface FrameParts {
  webChat: WebChatGlobal;
  chat: Chat;
  line: FrameLine;
  nonce: string;
  isSpeaking: boolean;
  post: (message: FromFrame) => void;
}

/** Web Chat's properties, which but for the language never change. */
export function propsOf(parts: FrameParts): (language: ChatLanguage) => WebChatProps {
  const { webChat, chat, line, nonce, isSpeaking, post } = parts;
  const drawPart = createPartDrawer(chat);
  const store = webChat.createStore({}, () => (next) => (action) => {
    if (action.type !== 'DIRECT_LINE/POST_ACTIVITY') return next(action);
    // Web Chat sends nothing by itself: what was said aloud goes the way of what is written.
    const text = spokenIn(action);
    if (text) post({ kind: 'say', text });
    return undefined;
  });
  line.onRemove = (activityID) =>
    store.dispatch({ type: 'DIRECT_LINE/DELETE_ACTIVITY', payload: { activityID } });
  /** The same card for the same attachment: a new one would lose what was written into it. */
  const cleaned = new WeakMap<Attachment, Attachment>();
  const clean = (attachment: Attachment) => {
    const { settings, store: state } = chat;
    const { messages, language } = state.getState();
    const t = messages ? createTranslate(messages, language) : () => '';
    const known = cleaned.get(attachment) ?? {
      ...attachment,
      content: attachment.contentType.endsWith('.card.adaptive')
        ? cleanAdaptiveCard(attachment.content, { settings, t })
        : cleanCard(attachment.content),
    };
    cleaned.set(attachment, known);
    return known;
  };
  const press = (action: CardAction) => {
    if (action.type === 'openUrl' || action.type === 'call') openLink(action);
    else post({ kind: 'action', action: structuredClone(action) });
  };
  const lasting: Omit<WebChatProps, 'locale'> = {
    directLine: line.directLine,
    store,
    userID: 'user',
    nonce,
    styleOptions: { ...STYLE_OPTIONS, hideSendBox: !isSpeaking },
    adaptiveCardsHostConfig: HOST_CONFIG,
    renderMarkdown: markdownHtml,
    attachmentMiddleware:
      () =>
      (next) =>
      ({ activity, attachment }) => {
        const isWords = !(activity.attachments ?? []).includes(attachment);
        if (isWords || !isForWebChat(attachment, chat.settings))
          return drawPart(activity, isWords ? null : attachment);
        const isPicture = attachment.contentType.startsWith('image/');
        const children = next({ activity, attachment: isPicture ? attachment : clean(attachment) });
        const lang = activity.locale ?? chat.store.getState().language;
        return elementOf('div', { lang, dir: directionOf(lang), children });
      },
    // Read aloud by the chat around the frame.
    attachmentForScreenReaderMiddleware: () => () => () => false,
    activityStatusMiddleware: () => () => () => false,
    cardActionMiddleware:
      () =>
      () =>
      ({ cardAction }) =>
        press(cardAction),
    sendBoxMiddleware: isSpeaking ? [() => () => () => createSpeechBox(webChat)] : [],
    ...(isSpeaking && {
      webSpeechPonyfillFactory: webChat.createBrowserWebSpeechPonyfillFactory(),
    }),
  };
  return (language) => ({ ...lasting, locale: localeOf(language) });
}

function spokenIn({ payload }: WebChatAction): string | undefined {
  const { type, text } = payload?.activity ?? {};
  return type === 'message' ? text : undefined;
}

/** Opens a page, a mailbox or a phone; nothing that runs. */
function openLink({ type, value }: CardAction): void {
  const given = typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
  const address = safeLink(type === 'call' && /^[+\d]/.test(given) ? `tel:${given}` : given);
  if (address) open(address, '_blank', 'noopener,noreferrer');
}
