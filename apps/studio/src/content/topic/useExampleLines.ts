import {
  type ClipboardEvent,
  type KeyboardEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type KeyedItems, keyItems, NO_ITEMS } from '../../draft/item-keys.ts';
import type { LineActions } from './ExampleLine.tsx';
import { pasteLines } from './example-lines.ts';

/** A list of examples as lines to write in: those that are, and a free one at the end. */
export interface ExampleLines {
  keyed: KeyedItems<string>;
  actions: LineActions;
  idOf: (key: number) => string;
}

/**
 * Lines to write examples in. A line that is emptied stays while the caret is in it, but is no example
 * any more; the free line at the end is one as soon as something stands in it.
 */
export function useExampleLines(
  examples: readonly string[],
  onChange: (examples: readonly string[]) => void,
): ExampleLines {
  const id = useId();
  // Where the emptied line with the caret in it stands; it is not among the examples.
  const [emptyAt, setEmptyAt] = useState<number | null>(null);
  const [wanted, setWanted] = useState<{ at: number; caret: 'start' | 'end' } | null>(null);
  const lines = emptyAt === null ? [...examples, ''] : [...examples.toSpliced(emptyAt, 0, ''), ''];
  const kept = useRef<KeyedItems<string>>(NO_ITEMS);
  const typedAt = useRef<number | null>(null);
  const keyed = keyItems(kept.current, lines, typedAt.current);
  const idOf = (key: number) => `${id}-${key}`;

  useLayoutEffect(() => {
    kept.current = keyed;
    typedAt.current = null;
    if (!wanted) return;
    const key = keyed.keys[Math.min(wanted.at, keyed.keys.length - 1)];
    const field = document.getElementById(idOf(key ?? 0)) as HTMLTextAreaElement | null;
    field?.focus();
    const caret = wanted.caret === 'start' ? 0 : (field?.value.length ?? 0);
    field?.setSelectionRange(caret, caret);
    setWanted(null);
  });

  const latest = useRef({ keyed, emptyAt, examples, onChange });
  latest.current = { keyed, emptyAt, examples, onChange };
  const [actions] = useState((): LineActions => {
    /** The line of a key among all lines, and its place among the examples. */
    const find = (key: number) => {
      const { keyed: now, emptyAt: empty } = latest.current;
      const line = now.keys.indexOf(key);
      return { line, at: empty !== null && line > empty ? line - 1 : line };
    };
    const change = (next: readonly string[]) => {
      latest.current = { ...latest.current, examples: next };
      latest.current.onChange(next);
    };
    const without = (key: number, focus: 'before' | 'after') => {
      const { line, at } = find(key);
      const { emptyAt: empty, examples: now } = latest.current;
      if (line === empty) setEmptyAt(null);
      else {
        change(now.toSpliced(at, 1));
        if (empty !== null && line < empty) setEmptyAt(empty - 1);
      }
      const to = focus === 'before' ? Math.max(0, line - 1) : line;
      setWanted({ at: to, caret: 'end' });
    };
    return {
      onChange(key, text) {
        const plain = text.replace(/[\r\n]+/g, ' ');
        const { line, at } = find(key);
        const { emptyAt: empty, examples: now } = latest.current;
        typedAt.current = line;
        if (line === empty) {
          if (plain === '') return;
          setEmptyAt(null);
          change(now.toSpliced(at, 0, plain));
        } else if (plain === '') {
          if (at >= now.length) return;
          setEmptyAt(line);
          change(now.toSpliced(at, 1));
        } else change(now.toSpliced(at, 1, plain));
      },
      onKeyDown(key, event: KeyboardEvent<HTMLTextAreaElement>) {
        // What an input method is composing is not to be taken from it.
        if (event.nativeEvent.isComposing) return;
        const { line } = find(key);
        const { keyed: now, emptyAt: empty } = latest.current;
        const isLast = line === now.keys.length - 1;
        const { value } = event.currentTarget;
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
          event.preventDefault();
          if (value === '' || line === empty) return;
          if (line + 1 < now.keys.length - 1) setEmptyAt(line + 1);
          setWanted({ at: line + 1, caret: 'start' });
        } else if ((event.key === 'Backspace' || event.key === 'Delete') && value === '') {
          event.preventDefault();
          if (isLast && event.key === 'Delete') return;
          if (isLast) setWanted({ at: Math.max(0, line - 1), caret: 'end' });
          else without(key, event.key === 'Backspace' ? 'before' : 'after');
        }
      },
      onPaste(key, event: ClipboardEvent<HTMLTextAreaElement>) {
        const pasted = event.clipboardData.getData('text/plain');
        if (!/[\r\n]/.test(pasted.trim())) return;
        event.preventDefault();
        const { selectionStart: start, selectionEnd: end } = event.currentTarget;
        const { line, at } = find(key);
        const { emptyAt: empty, examples: now } = latest.current;
        const base = line === empty ? now.toSpliced(at, 0, '') : now;
        const { examples: next, last } = pasteLines(base, at, pasted, { start, end });
        setEmptyAt(null);
        change(next);
        setWanted({ at: last, caret: 'end' });
      },
      onBlur(key) {
        if (find(key).line === latest.current.emptyAt) setEmptyAt(null);
      },
      onRemove: (key) => without(key, 'after'),
    };
  });
  return { keyed, actions, idOf };
}
