import type { TeachingRevision } from '@auroraai/api-client/studio';
import { Banner, Button, useTranslation } from '@auroraai/ui';
import type { RefObject } from 'react';
import { useWhen } from '../../versions/useWhen.ts';
import { serviceMessages } from '../messages.ts';
import styles from '../Services.module.css';
import look from './Teaching.module.css';
import { teachingChanges } from './teaching.ts';
import { useChangeWords } from './useChangeWords.ts';
import type { Teaching } from './useTeaching.ts';

/** Props of {@link ConflictView}. */
export interface ConflictViewProps {
  teaching: Teaching;
  /** What somebody else has taught meanwhile. */
  conflict: TeachingRevision;
  /** Takes the focus when it is settled. */
  heading: RefObject<HTMLElement | null>;
}

/** What two people changed at the same time, side by side, until one of them chooses. */
export function ConflictView({ teaching, conflict, heading }: ConflictViewProps) {
  const t = useTranslation(serviceMessages);
  const when = useWhen();
  const changeWords = useChangeWords();
  const { standing, proposal } = teaching;
  const settle = (how: 'mine' | 'theirs' | 'both') => {
    teaching.settle(how);
    heading.current?.focus();
  };
  const sides = [
    {
      title: t('conflict.theirs', {
        name: conflict.by,
        when: conflict.at === null ? '' : when(conflict.at),
      }),
      changes: changeWords(teachingChanges(standing, conflict)),
    },
    { title: t('conflict.mine'), changes: changeWords(teachingChanges(standing, proposal)) },
  ];
  return (
    <div role="alert">
      <Banner
        title={t('conflict', { name: conflict.by })}
        actions={
          <>
            <Button onClick={() => settle('both')}>{t('conflict.both')}</Button>
            <Button onClick={() => settle('mine')}>{t('conflict.takeMine')}</Button>
            <Button onClick={() => settle('theirs')}>{t('conflict.takeTheirs')}</Button>
          </>
        }
      >
        <div className={look.sides}>
          {sides.map(({ title, changes }) => (
            <div key={title}>
              <h3>{title}</h3>
              <ul className={styles.plain}>
                {changes.map((change) => (
                  <li key={change}>{change}</li>
                ))}
                {changes.length === 0 && <li>{t('conflict.nothing')}</li>}
              </ul>
            </div>
          ))}
        </div>
        <p>{t('conflict.then')}</p>
      </Banner>
    </div>
  );
}
