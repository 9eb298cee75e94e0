import { Banner, Button, Checkbox, Disclosure, useFormat, useTranslation } from '@auroraai/ui';
import { useEffect, useRef, useState } from 'react';
import { Changes } from '../versions/changes/Changes.tsx';
import styles from './FilesPage.module.css';
import { importMessages } from './messages.ts';
import type { ImportPlan } from './plan-import.ts';

/** So many notes are shown; the rest is counted. */
const MOST_SHOWN = 200;

/** Props of {@link ImportReport}. */
export interface ImportReportProps {
  /** What the file is called. */
  name: string;
  plan: ImportPlan;
  onTake: (plan: ImportPlan, withSettings: boolean) => void;
  onDrop: () => void;
}

/** What a file would change, before anything is changed. */
export function ImportReport({ name, plan, onTake, onDrop }: ImportReportProps) {
  const t = useTranslation(importMessages);
  const format = useFormat();
  const [withSettings, setWithSettings] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever chose a file reads on from what came of it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another plan is another report
  useEffect(() => heading.current?.focus(), [plan]);
  const { changes, settings, problems, rows, sameCount } = plan;
  const newCount = changes.filter(({ change }) => change === 'added').length;
  const counts = [
    ...(newCount > 0 ? [t('report.new', { count: newCount })] : []),
    ...(changes.length > newCount
      ? [t('report.changed', { count: changes.length - newCount })]
      : []),
    ...(sameCount > 0 ? [t('report.same', { count: sameCount })] : []),
  ];
  const isEmpty = changes.length === 0 && !settings;
  const chosenCount = changes.length + Number(withSettings);
  return (
    <section className={styles.report}>
      <h3 ref={heading} tabIndex={-1}>
        {t('report', { name })}
      </h3>
      {problems.length > 0 && <Problems plan={plan} />}
      {rows && rows.counts.topics > 0 && (
        <p>
          {format.list([
            t('report.topics', { count: rows.counts.topics }),
            t('report.questions', { count: rows.counts.questions }),
            t('report.answers', { count: rows.counts.answers }),
          ])}
        </p>
      )}
      {!plan.isRefused && isEmpty && (
        <p>{t(rows?.counts.topics === 0 ? 'report.none' : 'report.nothing')}</p>
      )}
      {!isEmpty && counts.length > 0 && <p>{format.list(counts)}</p>}
      {rows && rows.report.length > 0 && <RowNotes report={rows.report} />}
      {changes.length > 0 && <Changes changes={changes} />}
      {settings && (
        <>
          <Checkbox label={t('settings')} checked={withSettings} onChange={setWithSettings} />
          {withSettings && <Changes changes={[settings.change]} />}
        </>
      )}
      <div className={styles.actions}>
        {chosenCount > 0 && (
          <Button variant="primary" onClick={() => onTake(plan, withSettings)}>
            {t('do')}
          </Button>
        )}
        <Button onClick={onDrop}>{t('drop')}</Button>
      </div>
    </section>
  );
}

function Problems({ plan: { problems, isRefused } }: { plan: ImportPlan }) {
  const t = useTranslation(importMessages);
  const rest = problems.length - 20;
  return (
    <Banner
      kind={isRefused ? 'danger' : 'info'}
      title={t(isRefused ? 'fault.problems' : 'fault.mend')}
    >
      <ul className={styles.notes}>
        {problems.slice(0, 20).map(({ file, path, message }) => (
          <li key={`${file} ${path} ${message}`}>
            {[file, path, message].filter((each) => each !== '').join(': ')}
          </li>
        ))}
        {rest > 0 && <li>{t('fault.more', { count: rest })}</li>}
      </ul>
    </Banner>
  );
}

function RowNotes({ report }: { report: NonNullable<ImportPlan['rows']>['report'] }) {
  const t = useTranslation(importMessages);
  const rest = report.length - MOST_SHOWN;
  return (
    <Disclosure summary={t('rows', { count: report.length })} defaultOpen={report.length <= 10}>
      <ul className={styles.notes}>
        {report.slice(0, MOST_SHOWN).map(({ row, kind, values }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the notes of a plan never change
          <li key={at}>{t('row', { row, what: t(`row.${kind}`, values) })}</li>
        ))}
        {rest > 0 && <li>{t('fault.more', { count: rest })}</li>}
      </ul>
    </Disclosure>
  );
}
