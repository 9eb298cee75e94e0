import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from '../view/map-view.ts';

/** What is drawn before the frame has been measured, and by a server. */
const USUAL: Size = { width: 640, height: 560 };

/** The size of an element, followed as it changes. */
export function useFrameSize(frame: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState(USUAL);
  useBrowserLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      // Hidden frames have no size: what was drawn stays.
      if (width === 0 || height === 0) return;
      setSize((before) =>
        before.width === width && before.height === height ? before : { width, height },
      );
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return size;
}

/** A server has no layout; asking for it there would only warn. */
const useBrowserLayoutEffect = typeof window === 'undefined' ? () => {} : useLayoutEffect;
