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

/** Props of {@link Figures}. */
export interface FiguresProps {
  summary: ReportSummary;
  /** Of the month before. */
  before: ReportSummary;
}

/** The figures of a month, each with its name and what it was the month before. */
export function Figures({ summary, before }: FiguresProps) {
  const t = useTranslation(reportMessages);
  const format = useFormat();
  const share = (value: number | null) =>
    value === null ? '–' : t('share', { percent: Math.round(value * 100) });
  const hasBefore = before.totals.messages > 0;
  const figures: [name: string, value: string, earlier: string, more?: string][] = [
    [t('understood'), share(summary.understood), share(before.understood)],
    [
      ...[t('satisfaction'), share(summary.satisfied), share(before.satisfied)],
      t('satisfaction.of', { count: summary.opinions }),
    ] as [string, string, string, string],
    ...SHOWN.map((what): [string, string, string] => [
      t(what),
      format.number(summary.totals[what]),
      format.number(before.totals[what]),
    ]),
  ];
  return (
    <dl className={styles.figures} aria-label={t('figures')}>
      {figures.map(([name, value, earlier, more]) => (
        <div key={name}>
          <dt>{more === undefined ? name : `${name} ${more}`}</dt>
          <dd>{value}</dd>
          {hasBefore && <dd className={styles.earlier}>{t('before', { value: earlier })}</dd>}
        </div>
      ))}
    </dl>
  );
}
