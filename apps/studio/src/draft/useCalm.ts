import { useEffect, useState } from 'react';

/** How long something has to hold before it is said, milliseconds. */
const CALM = 2_000;

/** What has held for a while, null at first: a live region of it does not interrupt at every keystroke. */
export function useCalm<T>(state: T): T | null {
  const [held, setHeld] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setHeld(state), CALM);
    return () => clearTimeout(timer);
  }, [state]);
  return held;
}
