import { Banner, Button, Progress, useTranslation } from '@auroraai/ui';
import { useEffect, useState } from 'react';
import styles from './Loading.module.css';
import { siteMessages } from './messages.ts';

/** Shorter waits are not shown: a flash would only disturb. Milliseconds. */
const PATIENCE = 300;

/** Props of {@link Loading}. */
export interface LoadingProps {
  /** How much is there, 0–1. */
  progress: number;
  /** Whether it did not work. */
  hasFailed: boolean;
}

/** While the service information comes, and when it does not. */
export function Loading({ progress, hasFailed }: LoadingProps) {
  const t = useTranslation(siteMessages);
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.loading}>
      {hasFailed && (
        <div role="alert">
          <Banner
            kind="danger"
            title={t('failed')}
            actions={<Button onClick={() => location.reload()}>{t('reload')}</Button>}
          >
            <p>{t('failed.next')}</p>
          </Banner>
        </div>
      )}
      {!hasFailed && isLong && <Progress label={t('loading')} value={progress} />}
    </div>
  );
}
