import { Button, useTranslation } from '@auroraai/ui';
import { useState } from 'react';
import { reportMessages } from './messages.ts';
import styles from './ReportPage.module.css';

/** Props of {@link CountTable}. */
export interface CountTableProps {
  title: string;
  columns: readonly string[];
  /** A name and what is told of it. */
  rows: readonly (readonly [string, ...string[]])[];
  /** Said where there is nothing. */
  none: string;
}

/** So many lines are shown before more is asked for. */
const FIRST = 10;
/** So many stand on paper, where nothing can be asked for. */
const PRINTED = 30;

/** Names with their counts. */
export function CountTable({ title, columns, rows, none }: CountTableProps) {
  const t = useTranslation(reportMessages);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? rows : rows.slice(0, PRINTED);
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 && <p>{none}</p>}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className={styles.wide} aria-label={title} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(([name, ...counts], at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two topics may have one name
                <tr key={at} className={showsAll || at < FIRST ? undefined : styles.later}>
                  <th scope="row">{name}</th>
                  {counts.map((count, column) => (
                    <td key={columns[column + 1]}>{count}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {!showsAll && rows.length > FIRST && (
        <Button variant="quiet" onClick={() => setShowsAll(true)}>
          {t('more', { count: rows.length })}
        </Button>
      )}
    </section>
  );
}
