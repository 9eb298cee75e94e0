import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** What following the conversation depends on. */
export interface Following {
  /** Whether the newest was in sight until now. */
  isAtEnd: boolean;
  /** Changes whenever something new stands at the end. */
  newest: string;
  /** Whether the newest is the person's own. */
  isOwn: boolean;
  toEnd: () => void;
}

/**
 * Keeps the newest in sight while the person is at the end, and brings them there when they say
 * something themselves. Of a message taller than the window the beginning is kept in sight.
 */
export function useFollowing(
  scroller: RefObject<HTMLElement | null>,
  { isAtEnd, newest, isOwn, toEnd }: Following,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when something new stands at the end
  useLayoutEffect(() => {
    if (isAtEnd && scroller.current) rest(scroller.current);
    else if (isOwn) toEnd();
  }, [newest]);
  useEffect(() => {
    const box = scroller.current;
    const list = box?.querySelector('.entries');
    if (!box || !list || !isAtEnd || typeof ResizeObserver === 'undefined') return;
    // Parts and pictures that load later must not push the newest out of sight.
    const observer = new ResizeObserver(() => rest(box));
    observer.observe(list);
    observer.observe(box);
    return () => observer.disconnect();
  }, [isAtEnd, scroller]);
}

function rest(box: HTMLElement): void {
  const newest = box.querySelector<HTMLElement>('.entries > :last-child');
  const isTall = newest !== null && newest.offsetHeight > box.clientHeight;
  box.scrollTop = isTall ? newest.offsetTop - 16 : box.scrollHeight;
}
