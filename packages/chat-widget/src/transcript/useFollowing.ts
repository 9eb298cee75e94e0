import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

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

/** Where an answer that is taller than the window was laid: under what the person said. */
interface Laid {
  key: string;
  top: number;
}

const AIR = 16;

/**
 * Keeps the newest in sight while the person is at the end, and brings them there when they say
 * something themselves. An answer taller than the window is shown from its beginning, once: people
 * read from the top, and who has gone on to the end is not taken back.
 */
export function useFollowing(
  scroller: RefObject<HTMLElement | null>,
  { isAtEnd, newest, isOwn, toEnd }: Following,
): void {
  const laid = useRef<Laid | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when something new stands at the end
  useLayoutEffect(() => {
    if (isAtEnd && scroller.current) laid.current = rest(scroller.current, laid.current, true);
    else if (isOwn) toEnd();
  }, [newest]);
  useEffect(() => {
    const box = scroller.current;
    const list = box?.querySelector('.entries');
    if (!box || !list || !isAtEnd || typeof ResizeObserver === 'undefined') return;
    // Parts and pictures that load later must not push the newest out of sight.
    const sizes = () => `${list.clientHeight} ${box.clientHeight}`;
    let seen = sizes();
    const observer = new ResizeObserver(() => {
      // The first call tells of no change.
      if (seen === sizes()) return;
      seen = sizes();
      laid.current = rest(box, laid.current, false);
    });
    observer.observe(list);
    observer.observe(box);
    return () => observer.disconnect();
  }, [isAtEnd, scroller]);
}

function rest(box: HTMLElement, laid: Laid | null, isNew: boolean): Laid | null {
  // While the window is closed nothing has a place; it is laid when it opens.
  if (box.clientHeight === 0) return laid;
  const said = box.querySelectorAll<HTMLElement>('.entries > [data-from="user"]');
  const last = said[said.length - 1];
  const newest = box.querySelector<HTMLElement>('.entries > :last-child');
  const key = last?.dataset.key;
  if (last && key !== undefined && laid?.key !== key) {
    const begin = last.offsetHeight > box.clientHeight / 3 ? last.nextElementSibling : last;
    const top = begin instanceof HTMLElement ? begin.offsetTop - AIR : 0;
    if (begin && box.scrollHeight - top > box.clientHeight && last !== newest) {
      box.scrollTop = top;
      return { key, top: box.scrollTop };
    }
  } else if (laid && Math.abs(box.scrollTop - laid.top) < 2) {
    return laid;
  }
  const isRead = !isNew && laid !== null && laid.key === key;
  const isTall = newest !== null && newest.offsetHeight > box.clientHeight;
  box.scrollTop = isTall && !isRead ? newest.offsetTop - AIR : box.scrollHeight;
  return laid;
}
