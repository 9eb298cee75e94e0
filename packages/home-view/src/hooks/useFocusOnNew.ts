import { type RefObject, useEffect, useRef } from 'react';

/** What in an item takes the focus: its control, or its heading. */
const TAKES_FOCUS = 'h3, h4, a, button, summary';

/**
 * For a button below a list that shows more of it and may go itself: call what this gives when it is
 * pressed, and the focus comes to the first of the items that are new.
 */
export function useFocusOnNew(list: RefObject<HTMLElement | null>): () => void {
  const former = useRef<number | null>(null);
  useEffect(() => {
    if (former.current === null) return;
    const item = list.current?.children[former.current];
    const target = item?.querySelector<HTMLElement>(TAKES_FOCUS);
    if (!target) return;
    former.current = null;
    if (/^H/.test(target.tagName)) target.tabIndex = -1;
    target.focus();
  });
  return () => {
    former.current = list.current?.children.length ?? null;
  };
}
