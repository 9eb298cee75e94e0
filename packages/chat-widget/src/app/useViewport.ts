import { type RefObject, useEffect, useState } from 'react';

const SMALL = '(max-width: 30rem), (max-height: 30rem)';

/**
 * Whether the window takes the whole screen. Keeps it inside what is seen while an on-screen
 * keyboard covers a part: `--seen-height` and `--seen-top` of the element, pixels.
 */
export function useViewport(window_: RefObject<HTMLElement | null>, isOpen: boolean): boolean {
  const [isWhole, setWhole] = useState(() => matchMedia(SMALL).matches);
  useEffect(() => {
    const query = matchMedia(SMALL);
    const changed = () => setWhole(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, []);
  useEffect(() => {
    const seen = globalThis.visualViewport;
    const element = window_.current;
    if (!isOpen || !seen || !element) return;
    const fit = () => {
      element.style.setProperty('--seen-height', `${seen.height}px`);
      element.style.setProperty('--seen-top', `${seen.offsetTop}px`);
    };
    fit();
    seen.addEventListener('resize', fit);
    seen.addEventListener('scroll', fit);
    return () => {
      seen.removeEventListener('resize', fit);
      seen.removeEventListener('scroll', fit);
    };
  }, [isOpen, window_]);
  return isWhole;
}
