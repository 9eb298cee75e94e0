import { Button, useTranslation } from '@auroraai/ui';
import { useEffect, useRef } from 'react';
import styles from '../Group.module.css';
import { groupMessages } from '../messages.ts';

/** Props of {@link GoneView}. */
export interface GoneViewProps {
  /** Whether the group has ended, or this player was removed from it. */
  why: 'ended' | 'removed';
  /** Shows the own result; undefined when there is none. */
  onOwnResult: (() => void) | undefined;
  onForget: () => void;
  headingLevel: 2 | 3;
}

/** What is left when a group is over for somebody: their own answers on their own device. */
export function GoneView({ why, onOwnResult, onForget, headingLevel }: GoneViewProps) {
  const t = useTranslation(groupMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${headingLevel}` as const;
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.narrow}>
      <Heading className={styles.title} ref={heading} tabIndex={-1}>
        {t(why)}
      </Heading>
      <p className={styles.text}>{t(`${why}.what`)}</p>
      <div className={styles.actions}>
        {onOwnResult && (
          <Button variant="primary" icon="person" onClick={onOwnResult}>
            {t('own.show')}
          </Button>
        )}
        <Button icon={why === 'ended' ? 'close' : 'undo'} onClick={onForget}>
          {t(why === 'ended' ? 'forget' : 'join.again')}
        </Button>
      </div>
    </div>
  );
}
