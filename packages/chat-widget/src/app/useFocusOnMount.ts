import { type RefObject, useEffect, useRef } from 'react';

/** A ref to an element that takes the focus when it appears. */
export function useFocusOnMount<Target extends HTMLElement>(): RefObject<Target | null> {
  const element = useRef<Target>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
