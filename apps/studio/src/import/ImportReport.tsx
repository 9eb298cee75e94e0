import type { PartKind } from '@auroraai/api-client/studio';
import {
  Banner,
  Button,
  Checkbox,
  Disclosure,
  useFormat,
  useLanguageName,
  useTranslation,
} from '@auroraai/ui';
import { useState } from 'react';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import { placedText } from '../faults/fault-words.ts';
import { useFaultWords } from '../faults/useFaultWords.ts';
import { Changes } from '../versions/changes/Changes.tsx';
import styles from './FilesPage.module.css';
import { KindChoice } from './KindChoice.tsx';
import { importMessages } from './messages.ts';
import { missingNames } from './missing-names.ts';
import type { ImportPlan } from './plan-import.ts';
import { ReportNotes } from './ReportNotes.tsx';
import type { Taken } from './useImport.ts';

/** So many notes are shown; the rest is counted. */
const MOST_SHOWN = 200;

/** So many names stand in a sentence. */
const MOST_NAMED = 8;

/** Props of {@link ImportReport}. */
export interface ImportReportProps {
  /** What the file is called. */
  name: string;
  plan: ImportPlan;
  onTake: (plan: ImportPlan, taken: Taken) => void;
  onDrop: () => void;
}

/** What a file would change, before anything is changed. */
export function ImportReport({ name, plan, onTake, onDrop }: ImportReportProps) {
  const t = useTranslation(importMessages);
  const format = useFormat();
  const languageName = useLanguageName();
  const { store } = useOpenDraft();
  const [withSettings, setWithSettings] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<PartKind>>(
    () => new Set(plan.kinds.map(({ kind }) => kind)),
  );
  const { kinds, settings, problems, rows, sameCount, notes, tooLong, otherLanguages } = plan;
  const { missingLanguages } = plan;
  const taken = kinds.filter(({ kind }) => chosen.has(kind));
  const edits = taken.flatMap((one) => one.edits);
  const changes = taken.flatMap((one) => one.changes);
  const all = kinds.flatMap((one) => one.edits);
  const newCount = all.filter(({ part }) => part === null).length;
  const counts = [
    ...(newCount > 0 ? [t('report.new', { count: newCount })] : []),
    ...(all.length > newCount ? [t('report.changed', { count: all.length - newCount })] : []),
    ...(sameCount > 0 ? [t('report.same', { count: sameCount })] : []),
  ];
  const isEmpty = all.length === 0 && !settings;
  const missing =
    taken.length < kinds.length ? missingNames(edits, store.get().parts.values()) : [];
  const names = (list: readonly string[]) =>
    `${format.list(list.slice(0, MOST_NAMED))}${list.length > MOST_NAMED ? ' …' : ''}`;
  return (
    <section className={styles.report}>
      {/* Whoever chose a file reads on from what came of it. */}
      <h3 ref={focusFirst} tabIndex={-1}>
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
      {otherLanguages.length > 0 && (
        <p>
          {t('report.otherLanguages', { languages: format.list(otherLanguages.map(languageName)) })}
        </p>
      )}
      {missingLanguages.length > 0 && (
        <p>
          {t('report.missingLanguages', {
            languages: format.list(missingLanguages.map(languageName)),
          })}
        </p>
      )}
      {tooLong.length > 0 && <p>{t('report.tooLong', { names: names(tooLong) })}</p>}
      {rows && rows.report.length > 0 && <RowNotes report={rows.report} />}
      {notes.length > 0 && (
        <ReportNotes title={t('notes', { count: notes.length })} notes={notes} />
      )}
      {plan.of === 'rasa' && !plan.isRefused && notes.length === 0 && <p>{t('notes.none')}</p>}
      {kinds.length > 0 && <KindChoice kinds={kinds} chosen={chosen} onChange={setChosen} />}
      {plan.actions && chosen.has('flow') && <p>{t('settings.actions')}</p>}
      <div role="status">
        {missing.length > 0 && <Banner title={t('take.missing', { names: names(missing) })} />}
      </div>
      {changes.length > 0 && (
        <Disclosure
          summary={t('report.changes', { count: changes.length })}
          defaultOpen={all.length <= 10}
        >
          <Changes changes={changes} />
        </Disclosure>
      )}
      {settings && (
        <>
          <Checkbox
            label={t(plan.of === 'rasa' ? 'settings.rasa' : 'settings')}
            checked={withSettings}
            onChange={setWithSettings}
          />
          {withSettings && <Changes changes={[settings.change]} />}
        </>
      )}
      <div className={styles.actions}>
        {edits.length + Number(withSettings) > 0 && (
          <Button
            variant="primary"
            onClick={() => onTake(plan, { kinds: chosen, settings: withSettings })}
          >
            {t('do')}
          </Button>
        )}
        <Button onClick={onDrop}>{t('drop')}</Button>
      </div>
    </section>
  );
}

function focusFirst(heading: HTMLElement | null): void {
  heading?.focus();
}

function Problems({ plan: { problems, isRefused } }: { plan: ImportPlan }) {
  const t = useTranslation(importMessages);
  const words = useFaultWords();
  const rest = problems.length - 20;
  return (
    <Banner
      kind={isRefused ? 'danger' : 'info'}
      title={t(isRefused ? 'fault.problems' : 'fault.mend')}
    >
      <ul className={styles.notes}>
        {problems.slice(0, 20).map((problem) => {
          const text = placedText(problem.path, problem, words);
          const { file } = problem;
          return (
            <li key={`${file} ${problem.path} ${text}`}>
              {file === '' ? text : `${file}, ${text}`}
            </li>
          );
        })}
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
