import type { Chat } from '../../app/chat-context.tsx';
import { createChatStore } from '../../app/chat-store.ts';
import type { ChatSettings } from '../../element/settings.ts';
import { adoptStyle } from '../../element/shadow-style.ts';
import type { FromFrame } from '../messages.ts';

/** The chat as our parts inside the frame know it: what they do goes over the port. */
export function createFrameChat(settings: ChatSettings, post: (message: FromFrame) => void): Chat {
  const adopted = new Set<string>();
  const asked: Partial<Chat> = {
    settings,
    store: createChatStore('fi'),
    send: (text, more) => post({ kind: 'press', text, ...(more && { more }) }),
    tell: (name, value) => post({ kind: 'tell', name, value }),
    retry: (id) => post({ kind: 'retry', id }),
    discard: (id) => post({ kind: 'discard', id }),
    adopt: (styles) => {
      if (adopted.has(styles)) return;
      adopted.add(styles);
      adoptStyle(document, styles);
    },
  };
  // Parts of the window itself, which ask for the rest, do not stand in the frame.
  return asked as Chat;
}
