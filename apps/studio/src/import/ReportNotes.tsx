import type { ReportEntry } from '@auroraai/dialogue/rasa';
import { Disclosure, useTranslation } from '@auroraai/ui';
import styles from './FilesPage.module.css';
import { importMessages } from './messages.ts';

/** So many of a kind are shown; the rest is counted. */
const MOST_SHOWN = 50;

/** Props of {@link ReportNotes}. */
export interface ReportNotesProps {
  /** What opens them. */
  title: string;
  notes: readonly ReportEntry[];
}

/** What is not carried over from a project or into one, by its kind, each with file and line. */
export function ReportNotes({ title, notes }: ReportNotesProps) {
  const t = useTranslation(importMessages);
  const groups = new Map<ReportEntry['code'], ReportEntry[]>();
  for (const note of notes) groups.set(note.code, [...(groups.get(note.code) ?? []), note]);
  return (
    <Disclosure summary={title} defaultOpen={groups.size <= 5}>
      <ul className={styles.plain}>
        {[...groups].map(([code, entries]) => (
          <li key={code}>
            <Disclosure summary={`${t(`note.${code}`)} (${entries.length})`}>
              <Places entries={entries} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Places({ entries }: { entries: readonly ReportEntry[] }) {
  const t = useTranslation(importMessages);
  const rest = entries.length - MOST_SHOWN;
  return (
    <ul className={styles.notes}>
      {entries.slice(0, MOST_SHOWN).map(({ file, line, place, about }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the notes of a plan never change
        <li key={at}>
          {about !== '' && <strong>{t('notes.about', { about })} </strong>}
          {file !== '' && (
            <span>{line === undefined ? file : t('notes.line', { file, line })} </span>
          )}
          {place !== '' && <code>{place}</code>}
        </li>
      ))}
      {rest > 0 && <li>{t('fault.more', { count: rest })}</li>}
    </ul>
  );
}
