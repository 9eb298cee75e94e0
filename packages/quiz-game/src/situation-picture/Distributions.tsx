import type { PicturedDimension, PictureQuiz, ShownShares } from '@auroraai/api-client';
import { Icon, Marked } from '@auroraai/ui';
import styles from './SituationPicture.module.css';
import { usePictureTexts } from './usePictureTexts.ts';

/** Props of {@link Distributions}. */
export interface DistributionsProps {
  quiz: PictureQuiz;
  dimensions: readonly PicturedDimension[];
  headingLevel: 3 | 4;
}

const BANDS = ['low', 'fair', 'good'] as const;
const FACE = { low: 'frown', fair: 'neutral', good: 'smile' } as const;

/** How people answered about each topic: bars with words, and the same numbers as a table beside. */
export function Distributions({ quiz, dimensions, headingLevel }: DistributionsProps) {
  const { t, share } = usePictureTexts();
  const Heading = `h${headingLevel}` as const;
  const named = dimensions.flatMap(({ id, shares }) => {
    const name = quiz.dimensions.find((one) => one.id === id)?.name;
    return name ? [{ id, name, shares }] : [];
  });
  return (
    <section className={styles.part}>
      <Heading className={styles.subtitle}>{t('bands.title')}</Heading>
      <div className={styles.beside}>
        <ul className={styles.topics}>
          {named.map(({ id, name, shares }) => (
            <li key={id} className={styles.topic}>
              <span className={styles.name}>
                <Marked text={name} />
              </span>
              {shares ? (
                <>
                  <Bars shares={shares} />
                  <span className={styles.words}>
                    {BANDS.map((band) => (
                      <span key={band} className={styles.word} data-band={band}>
                        <Icon name={FACE[band]} />
                        <span>{`${t(band)} ${share(shares[band])}`}</span>
                      </span>
                    ))}
                  </span>
                </>
              ) : (
                <span className={styles.note}>{t('dimension.few')}</span>
              )}
            </li>
          ))}
        </ul>
        <table className={styles.table}>
          <caption>{t('table.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.topic')}</th>
              {BANDS.map((band) => (
                <th key={band} scope="col">
                  {t(band)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {named.map(({ id, name, shares }) => (
              <tr key={id}>
                <th scope="row">
                  <Marked text={name} />
                </th>
                {shares ? (
                  BANDS.map((band) => <td key={band}>{share(shares[band])}</td>)
                ) : (
                  <td colSpan={BANDS.length}>{t('dimension.few')}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>{t('rounded')}</p>
    </section>
  );
}

/** One bar of three parts. The numbers beside it say the same. */
function Bars({ shares }: { shares: ShownShares }) {
  const whole = BANDS.reduce((sum, band) => sum + shares[band], 0);
  let from = 0;
  return (
    <svg className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {BANDS.map((band) => {
        const x = from;
        const width = (shares[band] / whole) * 100;
        from += width;
        return <rect key={band} data-band={band} x={x} y={0} width={width} height={10} />;
      })}
    </svg>
  );
}
