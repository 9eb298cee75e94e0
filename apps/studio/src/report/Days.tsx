import { Disclosure, useFormat, useTranslation } from '@auroraai/ui';
import { CountTable } from './CountTable.tsx';
import { reportMessages } from './messages.ts';
import styles from './ReportPage.module.css';
import type { Counted } from './summarise.ts';

/** Messages by day as bars, and the same as a table. */
export function Days({ days }: { days: readonly Counted[] }) {
  const t = useTranslation(reportMessages);
  const format = useFormat();
  const highest = Math.max(1, ...days.map(({ count }) => count));
  const width = 100 / Math.max(1, days.length);
  return (
    <section className={styles.days}>
      <h3>{t('days')}</h3>
      <svg
        viewBox="0 0 100 30"
        preserveAspectRatio="none"
        className={styles.bars}
        aria-hidden="true"
      >
        {days.map(({ of, count }, at) => (
          <rect
            key={of}
            x={at * width + width * 0.1}
            y={30 - (count / highest) * 30}
            width={width * 0.8}
            height={(count / highest) * 30}
          />
        ))}
      </svg>
      <Disclosure summary={t('days.day')}>
        <CountTable
          title={t('days')}
          columns={[t('days.day'), t('messages')]}
          rows={days.map(({ of, count }) => [format.date(of), count])}
          none=""
        />
      </Disclosure>
    </section>
  );
}
