import type { Confusion } from '@auroraai/dialogue/editing';
import { useTranslation } from '@auroraai/ui';
import type { Names } from '../try/explain/explain.ts';
import { qualityMessages } from './messages.ts';
import styles from './QualityPage.module.css';

/** Props of {@link ConfusionPicture}. */
export interface ConfusionPictureProps {
  /** Of one language, those with the most examples first. */
  confusions: readonly Confusion[];
  names: Names;
  /** Called to show the examples behind a cell. */
  onOpen: (key: string) => void;
}

/** So many topics fit into a picture that can be read. */
const MOST = 10;

/** Who is taken for whom, as a table whose cells lead to the examples behind them. */
export function ConfusionPicture({ confusions, names, onOpen }: ConfusionPictureProps) {
  const t = useTranslation(qualityMessages);
  const rows = most(confusions, ({ intent }) => intent);
  const columns = most(
    confusions.filter(({ intent }) => rows.includes(intent)),
    ({ readAs }) => readAs,
  );
  const highest = Math.max(1, ...confusions.map(({ examples }) => examples.length));
  return (
    <>
      <p className={styles.quiet}>{t('mixed.picture.help')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.scroll} aria-label={t('mixed.picture')} tabIndex={0}>
        <table className={styles.picture}>
          <thead>
            <tr>
              <th scope="col">{t('mixed.picture.row')}</th>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {names.topic(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((intent) => (
              <tr key={intent}>
                <th scope="row">{names.topic(intent)}</th>
                {columns.map((readAs) => {
                  const cell = confusions.find(
                    (one) => one.intent === intent && one.readAs === readAs,
                  );
                  const count = cell?.examples.length ?? 0;
                  return (
                    <td key={readAs} data-share={Math.ceil((count / highest) * 4)}>
                      {cell && (
                        <button
                          type="button"
                          aria-label={`${count}: ${t('mixed.pair', {
                            from: names.topic(intent),
                            to: names.topic(readAs),
                          })}`}
                          onClick={() => onOpen(`${cell.language} ${intent} ${readAs}`)}
                        >
                          {count}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** The names with the most examples. */
function most(confusions: readonly Confusion[], nameOf: (one: Confusion) => string): string[] {
  const counts = new Map<string, number>();
  for (const one of confusions)
    counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + one.examples.length);
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([name]) => name);
}
