import { Banner, Button, Progress, useTranslation } from '@auroraai/ui';
import { tryMessages } from './messages.ts';
import type { Training } from './rehearsal-state.ts';
import styles from './TryPanel.module.css';

/** Props of {@link LearningState}. */
export interface LearningStateProps {
  training: Training;
  /** Whether nothing has been learnt yet. */
  isFirst: boolean;
  /** Whether the draft cannot be learnt as it stands. */
  isBroken: boolean;
  /** Called to try once more. */
  onAgain: () => void;
}

/** How far the draft is with learning, and what answers meanwhile. */
export function LearningState({ training, isFirst, isBroken, onAgain }: LearningStateProps) {
  const t = useTranslation(tryMessages);
  if (training.state === 'running')
    return (
      <div className={styles.learning}>
        <Progress label={t(isFirst ? 'learning.first' : 'learning')} value={training.share} />
        {!isFirst && <p>{t('learning.behind')}</p>}
      </div>
    );
  if (training.state === 'failed')
    return (
      <div role="status">
        <Banner
          kind="danger"
          title={t('learning.failed')}
          actions={<Button onClick={onAgain}>{t('learning.again')}</Button>}
        />
      </div>
    );
  return (
    <p className={styles.learning} role="status">
      {isBroken ? t('broken') : isFirst ? t('learning.first') : t('learning.ready')}
    </p>
  );
}
