import { Skeleton, useTranslation } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import { homeMessages } from '../messages.ts';
import styles from './LoadingResults.module.css';

/** Shorter waits are not shown: a flash would only disturb. Milliseconds. */
const PATIENCE = 300;
const CARDS = ['first', 'second', 'third'];

/** Still pictures of cards, shown when an answer takes longer than a moment. */
export function LoadingResults() {
  const t = useTranslation(homeMessages);
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div className={styles.loading}>
      <p className={styles.text} role="status">
        {t('results.loading')}
      </p>
      {CARDS.map((card) => (
        <div key={card} className={styles.card}>
          <Skeleton lines={4} />
        </div>
      ))}
    </div>
  );
}
