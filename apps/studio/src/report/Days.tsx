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
  const [first, last] = [days[0], days.at(-1)];
  const width = 100 / Math.max(1, days.length);
  return (
    <section className={styles.days}>
      <h3>{t('days')}</h3>
      <p className={styles.quiet}>
        {t('days.most', { count: highest, number: format.number(highest) })}
      </p>
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
      {first && last && (
        <p className={styles.ends} aria-hidden="true">
          <span>{format.date(first.of)}</span>
          <span>{format.date(last.of)}</span>
        </p>
      )}
      <Disclosure summary={t('days.day')}>
        <CountTable
          title={t('days')}
          columns={[t('days.day'), t('messages')]}
          rows={days.map(({ of, count }) => [format.date(of), format.number(count)])}
          none=""
        />
      </Disclosure>
    </section>
  );
}
