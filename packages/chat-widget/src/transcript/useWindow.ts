import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** So many entries stand in the page at once, whatever the length of the conversation. */
const SIZE = 50;
const STEP = 20;
const NEAR = 120;

/** Which part of a long list stands in the page. */
export interface Window {
  first: number;
  last: number;
  /** Whether the newest entries are in sight. */
  isAtEnd: boolean;
  onScroll: () => void;
  earlier: () => void;
  toEnd: () => void;
}

/**
 * Keeps a window over a list that grows at its end. It follows the end while the person is there
 * and stays put while they read something earlier; what stands in sight never jumps.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  keys: readonly string[],
): Window {
  const count = keys.length;
  /** The first entry of a window that does not follow the end. */
  const [start, setStart] = useState<number | null>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const anchor = useRef<{ key: string; top: number } | null>(null);
  const first = Math.max(0, start ?? count - SIZE);
  const last = Math.min(count, first + SIZE);

  const remember = () => {
    const box = scroller.current;
    if (!box) return;
    const edge = box.getBoundingClientRect().top;
    for (const item of box.querySelectorAll<HTMLElement>('[data-key]')) {
      const { top, bottom } = item.getBoundingClientRect();
      if (bottom <= edge) continue;
      anchor.current = { key: item.dataset.key ?? '', top: top - edge };
      return;
    }
  };
  const moveTo = (next: number | null) => {
    remember();
    setStart(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the window has moved
  useLayoutEffect(() => {
    const box = scroller.current;
    const kept = anchor.current;
    anchor.current = null;
    if (!box || !kept) return;
    const item = box.querySelector<HTMLElement>(`[data-key="${CSS.escape(kept.key)}"]`);
    if (!item) return;
    box.scrollTop += item.getBoundingClientRect().top - box.getBoundingClientRect().top - kept.top;
  }, [first]);

  const toEnd = () => {
    setStart(null);
    setAtEnd(true);
    requestAnimationFrame(() => {
      const box = scroller.current;
      if (box) box.scrollTop = box.scrollHeight;
    });
  };
  return {
    first,
    last,
    isAtEnd: isAtEnd && last === count,
    earlier: () => moveTo(Math.max(0, first - STEP)),
    toEnd,
    onScroll: () => {
      const box = scroller.current;
      if (!box) return;
      const below = box.scrollHeight - box.scrollTop - box.clientHeight;
      setAtEnd(below < 48 && last === count);
      if (box.scrollTop < NEAR && first > 0) moveTo(Math.max(0, first - STEP));
      else if (below < NEAR && last < count)
        moveTo(first + STEP + SIZE >= count ? null : first + STEP);
      else if (below >= NEAR && start === null && first > 0) setStart(first);
    },
  };
}
