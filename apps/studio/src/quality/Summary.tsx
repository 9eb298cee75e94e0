import { useTranslation } from '@auroraai/ui';
import type { Names } from '../try/explain/explain.ts';
import type { Quality } from './check-quality.ts';
import { qualityMessages } from './messages.ts';
import styles from './QualityPage.module.css';
import type { CheckedQuality } from './useQuality.ts';

/** Props of {@link Summary}. */
export interface SummaryProps {
  checked: CheckedQuality;
  names: Names;
}

/** The figures of the draft, and of what is published beside them. */
export function Summary({ checked: { draft, published }, names }: SummaryProps) {
  const t = useTranslation(qualityMessages);
  const columns: Quality[] = published ? [draft, published.quality] : [draft];
  const languages = [
    ...new Set(
      columns.flatMap((one) => one.checked?.reading.languages.map((each) => each.language) ?? []),
    ),
  ];
  const passed = ({ checked }: Quality) =>
    checked
      ? t('summary.of', {
          part: checked.tests.filter((test) => test.passed).length,
          all: checked.tests.length,
        })
      : '–';
  const understood = (language: string) => (one: Quality) => {
    const accuracy = one.checked?.reading.languages.find((each) => each.language === language);
    return accuracy?.accuracy == null ? '–' : `${Math.round(accuracy.accuracy * 100)} %`;
  };
  const rows: [string, (one: Quality) => string][] = [
    [t('summary.tests'), passed],
    ...languages.map((language): [string, (one: Quality) => string] => [
      t('summary.reading', { language: names.language(language) }),
      understood(language),
    ]),
    [t('summary.findings'), ({ findings }) => String(findings.length)],
  ];
  return (
    <section>
      <h2>{t('summary')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('summary.what')}</th>
            <th scope="col">{t('summary.draft')}</th>
            {published && (
              <th scope="col">{t('summary.published', { number: published.number })}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, figure]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{figure(draft)}</td>
              {published && <td>{figure(published.quality)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
