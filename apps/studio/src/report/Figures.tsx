import { useFormat, useTranslation } from '@auroraai/ui';
import { reportMessages } from './messages.ts';
import styles from './ReportPage.module.css';
import type { ReportSummary } from './summarise.ts';

const SHOWN = [
  'conversations',
  'messages',
  'asked',
  'not-understood',
  'handed-over',
  'crisis',
  'recommended',
  'chosen',
] as const;

/** The figures of a month, each with its name. */
export function Figures({ summary }: { summary: ReportSummary }) {
  const t = useTranslation(reportMessages);
  const format = useFormat();
  const share = (value: number | null) =>
    value === null ? '–' : t('share', { percent: Math.round(value * 100) });
  const figures: [string, string][] = [
    [t('understood'), share(summary.understood)],
    [t('satisfaction'), share(summary.satisfied)],
    ...SHOWN.map((what): [string, string] => [t(what), format.number(summary.totals[what])]),
  ];
  return (
    <dl className={styles.figures} aria-label={t('figures')}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
