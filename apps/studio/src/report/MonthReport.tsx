import { useFormat, useLocale, useTranslation } from '@auroraai/ui';
import { useDraft } from '../draft/DraftProvider.tsx';
import { useNames } from '../try/useNames.ts';
import { CountTable } from './CountTable.tsx';
import { Days } from './Days.tsx';
import { Figures } from './Figures.tsx';
import { reportMessages } from './messages.ts';
import styles from './ReportPage.module.css';
import type { ReportSummary } from './summarise.ts';
import { useMonthName } from './useMonthName.ts';
import { useServiceNames } from './useReport.ts';

/** Props of {@link MonthReport}. */
export interface MonthReportProps {
  /** YYYY-MM. */
  month: string;
  /** Whether the month has ended. */
  isOver: boolean;
  /** The language whose conversations are counted; empty = all. */
  language: string;
  summary: ReportSummary;
  /** Of the month before. */
  before: ReportSummary;
}

/** So many services are named. */
const MOST_NAMED = 25;

/** The report of a month, as it also stands on paper. */
export function MonthReport({ month, isOver, language, summary, before }: MonthReportProps) {
  const t = useTranslation(reportMessages);
  const format = useFormat();
  const { language: ours } = useLocale();
  const { bot } = useDraft();
  const names = useNames();
  const nameMonth = useMonthName();
  const services = summary.services.slice(0, MOST_NAMED);
  const serviceNames = useServiceNames(services.map(({ of }) => of));
  const languages = summary.languages.map(({ of }) => of);
  const byLanguage = languages.length > 1 ? languages : [];
  const share = (value: number | null) =>
    value === null ? '–' : t('share', { percent: Math.round(value * 100) });
  return (
    <>
      <h2>
        {t(isOver ? 'heading' : 'heading.sofar', { month: nameMonth(month) })}
        {bot && ` · ${bot.names[ours as 'fi'] ?? bot.id}`}
        {language && ` · ${names.language(language)}`}
      </h2>
      <p className={styles.quiet}>{t('anonymous')}</p>
      <Figures summary={summary} before={before} />
      <Days days={summary.days} />
      <div className={styles.tables}>
        <CountTable
          title={t('topics')}
          columns={[
            t('topics.topic'),
            t('topics.count'),
            ...byLanguage.map((code) => names.language(code)),
          ]}
          rows={summary.topics.map(({ of, count, byLanguage: counts }) => [
            names.topic(of),
            ...[count, ...byLanguage.map((code) => counts[code] ?? 0)].map((one) =>
              format.number(one),
            ),
          ])}
          none={t('topics.none')}
        />
        <CountTable
          title={t('languages')}
          columns={[t('language'), t('messages'), t('understood')]}
          rows={summary.languages.map(({ of, count, understood }) => [
            names.language(of),
            format.number(count),
            share(understood),
          ])}
          none=""
        />
        <CountTable
          title={t('services')}
          columns={[t('services.service'), t('services.recommended'), t('services.chosen')]}
          rows={services.map(({ of, count, chosen }) => [
            serviceNames.get(of) ?? of,
            format.number(count),
            format.number(chosen),
          ])}
          none={t('services.none')}
        />
      </div>
    </>
  );
}
