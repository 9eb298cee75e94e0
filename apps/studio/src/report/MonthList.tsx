import type { ReportMonth } from '@auroraai/api-client/studio';
import { Button, useFormat, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { linkTo } from '../shell/route.ts';
import { reportMessages } from './messages.ts';
import styles from './ReportPage.module.css';
import { useMonthName } from './useMonthName.ts';

/** Props of {@link MonthList}. */
export interface MonthListProps {
  bot: string;
  /** Those that are over, the newest first. */
  months: readonly ReportMonth[];
  /** The month that is shown. */
  open: string;
}

/** So many months are shown before more is asked for. */
const FIRST = 12;

/** The reports of months that are over: each is here by itself as soon as its month has ended. */
export function MonthList({ bot, months, open }: MonthListProps) {
  const t = useTranslation(reportMessages);
  const format = useFormat();
  const nameMonth = useMonthName();
  const [showsAll, setShowsAll] = useState(false);
  if (months.length === 0) return null;
  return (
    <nav aria-label={t('months')}>
      <h2>{t('months')}</h2>
      <p className={styles.quiet}>{t('months.help')}</p>
      <ul className={styles.months}>
        {months.slice(0, showsAll ? undefined : FIRST).map(({ month, messages }) => (
          <li key={month}>
            <a
              href={linkTo(bot, 'report', month)}
              aria-current={month === open ? 'page' : undefined}
            >
              {nameMonth(month)}
            </a>{' '}
            <span className={styles.quiet}>
              {t('months.messages', { count: messages, number: format.number(messages) })}
            </span>
          </li>
        ))}
      </ul>
      {!showsAll && months.length > FIRST && (
        <Button variant="quiet" onClick={() => setShowsAll(true)}>
          {t('more', { count: months.length })}
        </Button>
      )}
    </nav>
  );
}
