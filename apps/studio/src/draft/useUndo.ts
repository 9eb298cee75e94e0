import { useTranslation } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import { shellMessages } from '../shell/messages.ts';
import { useOpenDraft } from './DraftProvider.tsx';
import { isWriting } from './is-writing.ts';

/** Undo and redo of the whole bot, also by Ctrl+Z and Ctrl+Shift+Z where no text is being written. */
export function useUndo(): { undo: () => void; redo: () => void; said: string } {
  const t = useTranslation(shellMessages);
  const { store } = useOpenDraft();
  const [said, setSaid] = useState('');
  const [work] = useState(() => ({
    undo: () => setSaid(store.undo().length > 0 ? 'undone' : 'undo.none'),
    redo: () => setSaid(store.redo().length > 0 ? 'redone' : 'redo.none'),
  }));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && event.code === 'KeyZ';
      const isRedo = event.ctrlKey && !event.altKey && !event.shiftKey && event.code === 'KeyY';
      if ((!isUndo && !isRedo) || isWriting(event.target)) return;
      event.preventDefault();
      if (isRedo || event.shiftKey) work.redo();
      else work.undo();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [work]);
  return { ...work, said: said && t(said as 'undone' | 'undo.none' | 'redone' | 'redo.none') };
}
