import { useFormat, useTranslation } from '@auroraai/ui';
import type { Names } from '../../try/explain/explain.ts';
import { qualityMessages } from '../messages.ts';
import styles from '../QualityPage.module.css';
import { languagesOf, type RisePoint, understoodOf } from './rise-points.ts';

/** Props of {@link RiseTable}. */
export interface RiseTableProps {
  points: readonly RisePoint[];
  names: Names;
}

/** The figures of each version, the newest first. */
export function RiseTable({ points, names }: RiseTableProps) {
  const t = useTranslation(qualityMessages);
  const format = useFormat();
  const languages = languagesOf(points);
  const percent = (value: number | null) =>
    value === null ? '–' : t('percent', { percent: value });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroll} aria-label={t('rise.table')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('rise.version')}</th>
            {languages.map((language) => (
              <th key={language} scope="col">
                {names.language(language)}
              </th>
            ))}
            <th scope="col">{t('summary.tests')}</th>
            <th scope="col">{t('summary.findings')}</th>
            <th scope="col">{t('rise.people')}</th>
          </tr>
        </thead>
        <tbody>
          {[...points].reverse().map(({ number, publishedAt, figures, people }) => (
            <tr key={number ?? 'draft'}>
              <th scope="row">
                {number === null
                  ? t('summary.draft')
                  : t('rise.one', { number, date: format.date(publishedAt ?? '') })}
              </th>
              {languages.map((language) => (
                <td key={language}>{percent(understoodOf(figures, language))}</td>
              ))}
              <td>{t('summary.of', { part: figures.tests.passed, all: figures.tests.all })}</td>
              <td>{format.number(findingsIn(figures))}</td>
              <td>
                {people && people.read > 0
                  ? t('rise.people.of', {
                      percent: Math.round((people.understood / people.read) * 100),
                      count: people.read,
                    })
                  : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** All findings, whatever their gravity. */
export function findingsIn({ findings }: RisePoint['figures']): number {
  return findings.error + findings.warning + findings.note;
}
