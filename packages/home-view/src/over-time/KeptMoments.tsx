import type { LifeAreaQuestion } from '@auroraai/api-client';
import { Button, Disclosure, saveFile, useFormat, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { localDay } from '../locale/local-day.ts';
import { usePerson } from '../person/PersonProvider.tsx';
import styles from './KeptMoments.module.css';
import { overTimeMessages } from './messages.ts';
import { momentsCsv } from './moments-csv.ts';

/** All kept answers: to read, to take along, to delete. */
export function KeptMoments({ areas }: { areas: readonly LifeAreaQuestion[] }) {
  const t = useTranslation(overTimeMessages);
  const format = useFormat();
  const history = usePerson((person) => person.history);
  const forgetMoment = usePerson((person) => person.forgetMoment);
  const forgetHistory = usePerson((person) => person.forgetHistory);
  const [isAsking, setAsking] = useState(false);
  const used = areas.filter(({ key }) => history.some(({ answers }) => answers[key] !== undefined));
  return (
    <Disclosure summary={t('all')}>
      <ul className={styles.list}>
        {history.map(({ at, answers }) => {
          const day = format.date(localDay(at));
          return (
            <li key={at} className={styles.moment}>
              <span className={styles.day}>{day}</span>
              <span className={styles.answers}>
                {used
                  .filter(({ key }) => answers[key] !== undefined)
                  .map(({ key, name }) => t('valueOf', { name, value: answers[key] ?? '' }))
                  .join(' · ')}
              </span>
              <Button
                variant="quiet"
                aria-label={t('deleteOf', { day })}
                onClick={() => forgetMoment(at)}
              >
                {t('delete')}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={styles.actions}>
        <Button
          onClick={() =>
            saveFile(
              'miten-menee.csv',
              'text/csv;charset=utf-8',
              momentsCsv(history, used, t('day')),
            )
          }
        >
          {t('download')}
        </Button>
        {!isAsking && (
          <Button variant="quiet" onClick={() => setAsking(true)}>
            {t('deleteAll')}
          </Button>
        )}
      </div>
      {isAsking && (
        <div className={styles.sure} role="alert">
          <p>{t('deleteAll.sure')}</p>
          <div className={styles.actions}>
            <Button onClick={forgetHistory}>{t('deleteAll.yes')}</Button>
            <Button variant="quiet" onClick={() => setAsking(false)}>
              {t('deleteAll.no')}
            </Button>
          </div>
        </div>
      )}
    </Disclosure>
  );
}
