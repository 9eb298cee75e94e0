import { useEffect, useRef } from 'react';

/** How long nothing more has to be written, milliseconds. */
const PAUSE = 300;

/** Tells a text once nobody has written on for a moment, so that not every letter asks the server. */
export function useSettled(text: string, onSettled: (text: string) => void): void {
  const tell = useRef(onSettled);
  useEffect(() => {
    tell.current = onSettled;
  });
  useEffect(() => {
    const timer = setTimeout(() => tell.current(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
}
