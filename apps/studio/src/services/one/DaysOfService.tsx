import type { ServiceDay } from '@auroraai/api-client/studio';
import { Disclosure, useFormat, useTranslation } from '@auroraai/ui';
import { serviceMessages } from '../messages.ts';
import { daysOfPeriod, type Period } from '../periods.ts';
import styles from '../Services.module.css';
import { useCount } from '../useCount.ts';

/** How high a count of one to four is drawn, as nobody is told more of it. */
const FEW = 2;

/** Recommendations by day as bars, and the same as a table. */
export function DaysOfService({ days, period }: { days: readonly ServiceDay[]; period: Period }) {
  const t = useTranslation(serviceMessages);
  const format = useFormat();
  const count = useCount();
  if (days.length === 0) return null;
  const known = new Map(days.map((day) => [day.day, day]));
  const all = daysOfPeriod(period);
  const highest = Math.max(5, ...days.map(({ recommended }) => recommended ?? FEW));
  const width = 100 / Math.max(1, all.length);
  return (
    <>
      <svg
        className={styles.bars}
        viewBox="0 0 100 20"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {all.map((day, at) => {
          const value = known.get(day)?.recommended;
          const height = value === undefined ? 0 : ((value ?? FEW) / highest) * 20;
          return (
            <rect
              key={day}
              x={at * width + width * 0.1}
              y={20 - height}
              width={width * 0.8}
              height={height}
              data-few={value === null ? '' : undefined}
            />
          );
        })}
      </svg>
      <Disclosure summary={t('days')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('days.day')}</th>
              <th scope="col" data-sorts="">
                {t('column.recommended')}
              </th>
              <th scope="col" data-sorts="">
                {t('column.chosen')}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, recommended, chosen }) => (
              <tr key={day}>
                <th scope="row">{format.date(day)}</th>
                <td data-label={t('column.recommended')}>{count(recommended)}</td>
                <td data-label={t('column.chosen')}>{count(chosen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </>
  );
}
