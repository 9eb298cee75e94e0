import { tokens } from '@auroraai/ui/tokens';
import type { Chat } from '../../app/chat-context.tsx';
import controls from '../../app/controls.css?inline';
import { directionOf } from '../../catalogues/languages.ts';
import { createTranslate } from '../../catalogues/translate.ts';
import rating from '../../rating/rating.css?inline';
import { styles as rich } from '../../rich/attachments-part.ts';
import transcript from '../../transcript/transcript.css?inline';
import { type FrameState, type FromFrame, HELLO, type Look, type ToFrame } from '../messages.ts';
import { createFrameChat } from './create-frame-chat.ts';
import { createFrameLine } from './create-frame-line.ts';
import frame from './frame.css?inline';
import { propsOf } from './props-of.ts';
import { silence } from './silence.ts';
import { webChat } from './web-chat.ts';

const nonce = document.currentScript?.nonce ?? '';
const { port1: port, port2: handedOver } = new MessageChannel();
const post = (message: FromFrame) => port.postMessage(message);
const line = createFrameLine();
let chat: Chat | undefined;
let draw: (() => void) | undefined;
/** The conversation waits for its colours: it is not to be seen without them. */
let hasLook = false;

function begin({ settings, isSpeaking }: Extract<ToFrame, { kind: 'begin' }>): void {
  const given = webChat();
  if (!given) {
    post({ kind: 'failed' });
    return;
  }
  const made = createFrameChat(settings, post);
  for (const styles of [tokens, controls, transcript, rich, rating, frame]) made.adopt(styles);
  const place = document.createElement('main');
  document.body.append(place);
  silence(place);
  const props = propsOf({ webChat: given, chat: made, line, nonce, isSpeaking, post });
  chat = made;
  draw = () => given.renderWebChat(props(made.store.getState().language), place);
}

function setLook({ tokens: colours, scheme, fontFamily, fontSize }: Look): void {
  const { style, dataset } = document.body;
  for (const [name, value] of Object.entries(colours)) style.setProperty(name, value);
  Object.assign(style, { fontFamily, fontSize });
  dataset.theme = scheme;
  document.documentElement.style.colorScheme = scheme === 'auto' ? 'light dark' : scheme;
}

/** Draws the conversation again, in the language in force. */
function setState(state: FrameState): void {
  const { language, messages } = state;
  chat?.store.setState(state);
  const root = document.documentElement;
  root.lang = language;
  root.dir = directionOf(language);
  document.title = messages ? createTranslate(messages, language)('transcript.label') : '';
  if (hasLook) draw?.();
}

/** Draws the conversation for the first time when its colours have come. */
function begunBy(look: Look): void {
  setLook(look);
  if (hasLook) return;
  hasLook = true;
  draw?.();
  if (draw) post({ kind: 'ready' });
}

function hear(message: ToFrame): void {
  if (message.kind === 'begin') begin(message);
  else if (message.kind === 'look') begunBy(message.look);
  else if (message.kind === 'state') setState(message.state);
  else if (message.kind === 'activity') line.show(message.activity);
  else line.remove(message.id);
}

port.onmessage = ({ data }) => {
  for (const message of data as readonly ToFrame[]) hear(message);
};
// Before Web Chat, which keeps it to itself; inside a message the key leads out of the message.
addEventListener(
  'keydown',
  ({ key, target }) => {
    const isInMessage = (target as Element).closest?.('.webchat__basic-transcript__activity');
    if (key === 'Escape' && !isInMessage) post({ kind: 'close' });
  },
  { capture: true },
);
parent.postMessage(HELLO, '*', [handedOver]);
