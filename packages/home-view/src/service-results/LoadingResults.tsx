import { Skeleton, useTranslation } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import { homeMessages } from '../messages.ts';
import styles from './LoadingResults.module.css';

/** Shorter waits are not shown: a flash would only disturb. Milliseconds. */
const PATIENCE = 300;
/** Longer waits are owned up to: how far the service has come cannot be known. Milliseconds. */
const SLOW = 4_000;
const CARDS = ['first', 'second', 'third'];

/** Still pictures of cards, shown when an answer takes longer than a moment. */
export function LoadingResults() {
  const t = useTranslation(homeMessages);
  const isLong = useAfter(PATIENCE);
  const isSlow = useAfter(SLOW);
  if (!isLong) return null;
  return (
    <div className={styles.loading}>
      <p className={styles.text} role="status">
        {t(isSlow ? 'results.loading.slow' : 'results.loading')}
      </p>
      {CARDS.map((card) => (
        <div key={card} className={styles.card}>
          <Skeleton lines={4} />
        </div>
      ))}
    </div>
  );
}

function useAfter(milliseconds: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isOver;
}
