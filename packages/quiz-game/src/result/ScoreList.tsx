import { Icon, useTranslation, ValueBar } from '@auroraai/ui';
import type { Score } from '../engine/index.ts';
import { quizMessages } from '../messages.ts';
import { QuizText } from '../play/QuizContext.tsx';
import { dimensionIcon } from './dimension-icon.ts';
import styles from './Result.module.css';

const FACE = { low: 'frown', fair: 'neutral', good: 'smile' } as const;

/** Props of {@link ScoreList}. */
export interface ScoreListProps {
  scores: readonly Score[];
  headingLevel: 3 | 4;
}

/** Each dimension as bar, number, word and face, with a few kind words. */
export function ScoreList({ scores, headingLevel }: ScoreListProps) {
  const t = useTranslation(quizMessages);
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className={styles.scores}>
      {scores.map(({ dimension, value, band, importance }) => (
        <li key={dimension.id} className={styles.score}>
          <Heading className={styles.name}>
            <Icon name={dimensionIcon(dimension.icon)} />
            <QuizText text={dimension.name} />
          </Heading>
          <p className={styles.value} data-band={band}>
            <Icon name={FACE[band]} />
            {t('result.value', { value: Math.round(value), word: t(`band.${band}`) })}
          </p>
          <ValueBar value={Math.round(value)} band={band} />
          {importance !== undefined && importance >= 7 && (
            <p className={styles.note}>{t('result.matters')}</p>
          )}
          {dimension.reflections && (
            <p className={styles.reflection}>
              <QuizText text={reflectionOf(dimension.reflections, value, band)} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** From here up a low value is no very low one. */
const MIDDLING = 4;

function reflectionOf(
  reflections: NonNullable<Score['dimension']['reflections']>,
  value: number,
  band: Score['band'],
) {
  const { middling } = reflections;
  return band === 'low' && value >= MIDDLING && middling ? middling : reflections[band];
}
