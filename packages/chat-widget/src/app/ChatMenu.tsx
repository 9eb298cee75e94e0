import { useEffect, useRef, useState } from 'react';
import type { MessageKey } from '../catalogues/messages.ts';
import { useChat, useChatState, useTexts } from './chat-context.tsx';
import type { Page } from './chat-store.ts';
import { Icon } from './Icon.tsx';

type SaveForm = 'text' | 'page' | 'print';

const SAVING: [SaveForm, MessageKey][] = [
  ['text', 'menu.saveText'],
  ['page', 'menu.savePage'],
  ['print', 'menu.print'],
];
const PAGES: [Page, MessageKey][] = [
  ['about', 'menu.about'],
  ['rate', 'menu.rate'],
  ['delete', 'menu.delete'],
];

/** What else can be done: save, print, read about the service, rate, delete. */
export function ChatMenu() {
  const { show, store } = useChat();
  const t = useTexts();
  const phase = useChatState((state) => state.phase);
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const root = box.current?.getRootNode();
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    root?.addEventListener('pointerdown', outside);
    return () => root?.removeEventListener('pointerdown', outside);
  }, [isOpen]);
  if (phase !== 'chat') return null;

  const choose = (act: () => void) => () => {
    setOpen(false);
    act();
  };
  const save = async (form: SaveForm) => {
    const { saveConversation } = await import('../rights/save.ts');
    saveConversation(form, store.getState());
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the key closes the list from anywhere in it
    <div
      className="menu"
      ref={box}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        setOpen(false);
        box.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        className="icon-button"
        aria-label={t('menu.open')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="menu" />
      </button>
      {isOpen && (
        <ul className="menu-list">
          {SAVING.map(([form, key]) => (
            <li key={form}>
              <button type="button" onClick={choose(() => void save(form))}>
                {t(key)}
              </button>
            </li>
          ))}
          {PAGES.map(([page, key]) => (
            <li key={page}>
              <button type="button" onClick={choose(() => show(page))}>
                {t(key)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
