import { useEffect, useRef, useState } from 'react';
import { useChatState, useTexts } from './chat-context.tsx';
import { Icon } from './Icon.tsx';
import { lazyPart } from './lazy-part.tsx';

const MenuList = lazyPart(() => import('./menu-part.ts'));

/** What else can be done, behind a button. */
export function ChatMenu() {
  const t = useTexts();
  const phase = useChatState((state) => state.phase);
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
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

  /** Closes with the focus on the button; a page that is chosen takes it from there. */
  const close = () => {
    setOpen(false);
    opener.current?.focus();
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
        close();
      }}
    >
      <button
        type="button"
        className="icon-button"
        ref={opener}
        aria-label={t('menu.open')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="menu" />
      </button>
      {isOpen && <MenuList onChosen={close} />}
    </div>
  );
}
