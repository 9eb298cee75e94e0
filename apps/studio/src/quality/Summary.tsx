import type { QualityFigures, VersionQuality } from '@auroraai/api-client/studio';
import { useTranslation } from '@auroraai/ui';
import type { Names } from '../try/explain/explain.ts';
import { qualityMessages } from './messages.ts';
import styles from './QualityPage.module.css';
import { findingsIn } from './rise/RiseTable.tsx';
import { languagesOf, understoodOf } from './rise/rise-points.ts';
import type { CheckedQuality } from './useQuality.ts';

/** Props of {@link Summary}. */
export interface SummaryProps {
  checked: CheckedQuality;
  /** What people talk with now; undefined before anything was published. */
  published: VersionQuality | undefined;
  names: Names;
}

/** A line of the table: its name, and a figure with the text that shows it. */
type Row = [string, (figures: QualityFigures) => { value: number | null; shown: string }];

/** The figures of the draft beside those of what is published and of the check before, with what changed. */
export function Summary({ checked: { draft, before }, published, names }: SummaryProps) {
  const t = useTranslation(qualityMessages);
  const figures = draft.checked?.figures;
  if (!figures) return null;
  const others = [
    ...(published?.figures
      ? [{ name: t('summary.published', { number: published.number }), of: published.figures }]
      : []),
    ...(before ? [{ name: t('summary.before'), of: before }] : []),
  ];
  const rows: Row[] = [
    [
      t('summary.tests'),
      ({ tests }) => ({
        value: tests.passed,
        shown: t('summary.of', { part: tests.passed, all: tests.all }),
      }),
    ],
    ...languagesOf([{ number: null, publishedAt: null, figures, people: null }]).map(
      (language): Row => [
        t('summary.reading', { language: names.language(language) }),
        (one) => {
          const value = understoodOf(one, language);
          return { value, shown: value === null ? '–' : t('percent', { percent: value }) };
        },
      ],
    ),
    [t('summary.findings'), (one) => ({ value: findingsIn(one), shown: String(findingsIn(one)) })],
  ];
  return (
    <section>
      <h2>{t('summary')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('summary.what')}</th>
            <th scope="col">{t('summary.draft')}</th>
            {others.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, figureOf]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{figureOf(figures).shown}</td>
              {others.map((other) => (
                <td key={other.name} className={styles.former}>
                  {figureOf(other.of).shown}{' '}
                  <Change from={figureOf(other.of).value} to={figureOf(figures).value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** By how much the draft has more or less. */
function Change({ from, to }: { from: number | null; to: number | null }) {
  const t = useTranslation(qualityMessages);
  if (from === null || to === null || from === to) return null;
  const by = Math.abs(to - from);
  return (
    <span className={styles.quiet}>{t(to > from ? 'summary.more' : 'summary.less', { by })}</span>
  );
}
