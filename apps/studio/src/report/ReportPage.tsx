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
import type { PageProps } from '../shell/page-props.ts';
import { goTo, linkTo } from '../shell/route.ts';
import { useNames } from '../try/useNames.ts';
import { MonthList } from './MonthList.tsx';
import { MonthReport } from './MonthReport.tsx';
import { reportMessages } from './messages.ts';
import styles from './ReportPage.module.css';
import { daysOf, monthBefore, monthOf, summarise } from './summarise.ts';
import { useMonthName } from './useMonthName.ts';
import { useReport, useReportMonths } from './useReport.ts';

/** What a bot's conversations of a month came to, also on paper and as a table; the address names the month. */
export function ReportPage({ bot: id, part }: PageProps) {
  const t = useTranslation(reportMessages);
  const { language: ours } = useLocale();
  const names = useNames();
  const nameMonth = useMonthName();
  const [now] = useState(() => monthOf(new Date()));
  const month = part && /^\d{4}-(0[1-9]|1[0-2])$/.test(part) && part <= now ? part : now;
  const [language, setLanguage] = useState('');
  const [told, setTold] = useState('');
  const sheet = useRef<HTMLDivElement>(null);
  const days = daysOf(month);
  const { data: months } = useReportMonths(id);
  const { data: rows, hasFailed, reload } = useReport(id, days);
  const { data: earlier } = useReport(id, daysOf(monthBefore(month)));
  const summary = useMemo(() => summarise(rows ?? [], language), [rows, language]);
  const before = useMemo(() => summarise(earlier ?? [], language), [earlier, language]);
  const languages = useMemo(() => summarise(rows ?? []).languages, [rows]);
  const choices = [...new Set([now, month, ...(months ?? []).map((one) => one.month)])].sort();
  const csv = `/aurora/studio/bots/${encodeURIComponent(id)}/report?from=${days.from}&to=${days.to}&format=csv&language=${ours}`;
  const copyLink = () => {
    const { origin, pathname } = location;
    const link = `${origin}${pathname}${linkTo(id, 'report', month)}`;
    const failed = () => setTold(t('link.failed', { link }));
    if (!navigator.clipboard) return failed();
    navigator.clipboard.writeText(link).then(() => setTold(t('link.copied')), failed);
  };
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <div className={styles.controls}>
        <SelectField
          label={t('month')}
          value={month}
          onChange={(next) => goTo(linkTo(id, 'report', next))}
          choices={choices.reverse().map((each) => ({ value: each, label: nameMonth(each) }))}
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
        <Button onClick={copyLink}>{t('link.copy')}</Button>
      </div>
      <div role="status" className={styles.news}>
        {hasFailed && (
          <Banner
            kind="danger"
            title={t('failed')}
            actions={<Button onClick={reload}>{t('retry')}</Button>}
          />
        )}
        {told && <p>{told}</p>}
        {rows?.length === 0 && <p>{t('empty')}</p>}
      </div>
      {!rows && !hasFailed && <Skeleton />}
      {rows && rows.length > 0 && (
        <div ref={sheet} className={styles.sheet}>
          <MonthReport
            month={month}
            isOver={month < now}
            language={language}
            summary={summary}
            before={before}
          />
        </div>
      )}
      <MonthList bot={id} months={(months ?? []).filter((one) => one.month < now)} open={month} />
    </div>
  );
}
