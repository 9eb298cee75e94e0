import type { MessageKey } from '../catalogues/messages.ts';
import { useChat, useTexts } from './chat-context.tsx';
import type { Page } from './chat-store.ts';

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

/** What the menu holds: save, print, read about the service, rate, delete. */
export function MenuList({ onChosen }: { onChosen: () => void }) {
  const { show, store } = useChat();
  const t = useTexts();
  const save = async (form: SaveForm) => {
    const { saveConversation } = await import('../rights/save.ts');
    saveConversation(form, store.getState());
  };
  const item = (name: string, key: MessageKey, act: () => void) => (
    <li key={name}>
      <button
        type="button"
        onClick={() => {
          onChosen();
          act();
        }}
      >
        {t(key)}
      </button>
    </li>
  );
  return (
    <ul className="menu-list">
      {SAVING.map(([form, key]) => item(form, key, () => void save(form)))}
      {PAGES.map(([page, key]) => item(page, key, () => show(page)))}
    </ul>
  );
}
