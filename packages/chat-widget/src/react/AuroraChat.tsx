import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { createChat } from '../element/create-chat.ts';
import type { ChatEvents, ChatHandle } from '../element/host-api.ts';
import type { ChatSettings } from '../element/settings.ts';

/** Props of {@link AuroraChat}: the settings, and what the chat tells. */
export interface AuroraChatProps extends ChatSettings {
  /** Gives the host API: open, close, toggle, send, setLanguage, setContext, destroy, on. */
  handle?: Ref<ChatHandle>;
  /** Called with everything that the chat tells. */
  onEvent?: <Name extends keyof ChatEvents>(name: Name, detail: ChatEvents[Name]) => void;
}

const TOLD: (keyof ChatEvents)[] = [
  'ready',
  'open',
  'close',
  'consent',
  'message',
  'unread',
  'language',
  'handoff',
  'delete',
  'error',
];

/** The chat in a React page: its launcher at once, its window when the person opens it. */
export function AuroraChat({ handle, onEvent, ...settings }: AuroraChatProps) {
  const mark = useRef<HTMLTemplateElement>(null);
  const chat = useRef<ChatHandle | null>(null);
  const latest = useRef({ settings, onEvent });
  latest.current = { settings, onEvent };
  const { bot, server, domain, theme, position, language, renderer, speech } = settings;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another bot or look is another chat
  useEffect(() => {
    const place = document.createElement('div');
    place.setAttribute('position', position ?? 'right');
    mark.current?.after(place);
    const created = createChat(
      place,
      { ...latest.current.settings },
      () => import('../app/mount.tsx'),
    );
    for (const name of TOLD)
      created.on(name, (detail) => latest.current.onEvent?.(name, detail as never));
    chat.current = created;
    return () => {
      chat.current = null;
      created.destroy();
      place.remove();
    };
  }, [bot, server, domain, theme, position, renderer, speech]);
  useEffect(() => {
    if (language) chat.current?.setLanguage(language);
  }, [language]);
  useImperativeHandle(handle, () => proxyOf(chat), []);
  // A template is never laid out: no style for a strict policy to block in a page that a server has
  // written, and nothing that a grid of the page would count.
  return <template ref={mark} />;
}

/** The handle of whichever chat stands there now. */
function proxyOf(chat: { current: ChatHandle | null }): ChatHandle {
  return {
    open: () => chat.current?.open(),
    close: () => chat.current?.close(),
    toggle: () => chat.current?.toggle(),
    send: (text) => chat.current?.send(text),
    setLanguage: (language) => chat.current?.setLanguage(language),
    setContext: (context) => chat.current?.setContext(context),
    destroy: () => chat.current?.destroy(),
    on: (name, listener) => chat.current?.on(name, listener) ?? (() => {}),
  };
}
