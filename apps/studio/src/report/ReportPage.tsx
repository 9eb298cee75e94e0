import {
  Banner,
  Button,
  LinkButton,
  printOnly,
  SelectField,
  Skeleton,
  useLocale,
  useTranslation,
} from '@auroraai/ui';
import { useMemo, useRef, useState } from 'react';
import { useDraft } from '../draft/DraftProvider.tsx';
import type { PageProps } from '../shell/pages.ts';
import { useNames } from '../try/useNames.ts';
import { CountTable } from './CountTable.tsx';
import { Days } from './Days.tsx';
import { Figures } from './Figures.tsx';
import { reportMessages } from './messages.ts';
import styles from './ReportPage.module.css';
import { daysOf, monthsBefore, summarise } from './summarise.ts';
import { useReport, useServiceNames } from './useReport.ts';

/** How many months can be chosen. */
const MONTHS = 24;
/** So many services are named. */
const MOST_NAMED = 25;

/** What a bot's conversations of a month came to, also on paper and as a table. */
export function ReportPage({ bot: id }: PageProps) {
  const t = useTranslation(reportMessages);
  const { language: ours } = useLocale();
  const { bot } = useDraft();
  const names = useNames();
  const [months] = useState(() => monthsBefore(new Date(), MONTHS));
  const [month, setMonth] = useState(months[0] ?? '');
  const [language, setLanguage] = useState('');
  const sheet = useRef<HTMLDivElement>(null);
  const days = daysOf(month);
  const { data: rows, hasFailed, reload } = useReport(id, days);
  const summary = useMemo(() => summarise(rows ?? [], language), [rows, language]);
  const services = summary.services.slice(0, MOST_NAMED);
  const serviceNames = useServiceNames(services.map(({ of }) => of));
  const nameMonth = (each: string) =>
    new Intl.DateTimeFormat(ours, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${each}-15T12:00:00Z`),
    );
  const languages = useMemo(() => summarise(rows ?? []).languages, [rows]);
  const csv = `/aurora/studio/bots/${encodeURIComponent(id)}/report?from=${days.from}&to=${days.to}&format=csv`;
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <div className={styles.controls}>
        <SelectField
          label={t('month')}
          value={month}
          onChange={setMonth}
          choices={months.map((each) => ({ value: each, label: nameMonth(each) }))}
        />
        <SelectField
          label={t('language')}
          value={language}
          emptyLabel={t('language.all')}
          onChange={setLanguage}
          choices={languages.map(({ of }) => ({ value: of, label: names.language(of) }))}
        />
        <Button onClick={() => sheet.current && printOnly(sheet.current)}>{t('print')}</Button>
        <LinkButton href={csv} download={`${id}-${month}.csv`}>
          {t('csv')}
        </LinkButton>
      </div>
      <div role="status" className={styles.news}>
        {hasFailed && (
          <Banner
            kind="danger"
            title={t('failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
        {rows?.length === 0 && <p>{t('empty')}</p>}
      </div>
      {!rows && !hasFailed && <Skeleton />}
      {rows && rows.length > 0 && (
        <div ref={sheet} className={styles.sheet}>
          <h2>
            {t('heading', { month: nameMonth(month) })}
            {bot && ` · ${bot.names[ours as 'fi'] ?? bot.id}`}
            {language && ` · ${names.language(language)}`}
          </h2>
          <p className={styles.quiet}>{t('anonymous')}</p>
          <Figures summary={summary} />
          <Days days={summary.days} />
          <div className={styles.tables}>
            <CountTable
              title={t('topics')}
              columns={[t('topics.topic'), t('topics.count')]}
              rows={summary.topics.map(({ of, count }) => [names.topic(of), count])}
              none={t('topics.none')}
            />
            <CountTable
              title={t('languages')}
              columns={[t('language'), t('messages')]}
              rows={summary.languages.map(({ of, count }) => [names.language(of), count])}
              none=""
            />
            <CountTable
              title={t('services')}
              columns={[t('services.service'), t('services.recommended'), t('services.chosen')]}
              rows={services.map(({ of, count, chosen }) => [
                serviceNames.get(of) ?? of,
                count,
                chosen,
              ])}
              none={t('services.none')}
            />
          </div>
        </div>
      )}
    </div>
  );
}
