import { useEffect, useState } from 'react';

/** How long something has to hold before it is said, milliseconds. */
const CALM = 2_000;

/** What has held for a while: a live region that says it does not interrupt at every keystroke. */
export function useCalmSaying(words: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), CALM);
    return () => clearTimeout(timer);
  }, [words]);
  return said;
}
