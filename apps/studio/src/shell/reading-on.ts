import { createContext, type RefObject, useCallback, useContext, useEffect, useRef } from 'react';

/** Id of what is not header or menu. */
export const CONTENT = 'content';

/** Whether the content that has just gone had the focus. */
export const ContentFocus = createContext<RefObject<boolean> | null>(null);

/** Ref of the content: where the one before it had the focus, as while it loaded, it has it too. */
export function useContentRef(): (content: HTMLElement) => () => void {
  const hadFocus = useContext(ContentFocus);
  return useCallback(
    (content) => {
      if (hadFocus?.current) content.focus({ preventScroll: true });
      if (hadFocus) hadFocus.current = false;
      return () => {
        if (hadFocus) hadFocus.current = content.contains(document.activeElement);
      };
    },
    [hadFocus],
  );
}

/**
 * Lets whoever goes to another place of the studio read on from its content: the link that led there may
 * be gone with what was there. Where something in the content has the focus already, it stays. Null
 * while it is not known yet where somebody is.
 */
export function useReadingOn(place: string | null): void {
  const before = useRef(place);
  useEffect(() => {
    const hasMoved = before.current !== null && before.current !== place;
    before.current = place;
    const content = document.getElementById(CONTENT);
    if (!hasMoved || !content || content.contains(document.activeElement)) return;
    window.scrollTo({ top: 0 });
    content.focus({ preventScroll: true });
  }, [place]);
}
