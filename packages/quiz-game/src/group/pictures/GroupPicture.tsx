import type { GroupSection } from '@auroraai/api-client';
import { Icon, useTranslation } from '@auroraai/ui';
import { quizMessages } from '../../messages.ts';
import { QuizText, useQuiz } from '../../play/QuizContext.tsx';
import { dimensionIcon } from '../../result/dimension-icon.ts';
import { groupMessages } from '../messages.ts';
import styles from './GroupPicture.module.css';

/** Props of {@link GroupPicture}. */
export interface GroupPictureProps {
  picture: NonNullable<GroupSection['picture']>;
  headingLevel: 3 | 4 | 5;
  /** Whether it is read from far away. @default false */
  isWall?: boolean;
}

const BANDS = ['good', 'fair', 'low'] as const;
const FACE = { low: 'frown', fair: 'neutral', good: 'smile' } as const;

/** What a group answered in a section: bars with words, rounded on purpose. */
export function GroupPicture({ picture, headingLevel, isWall = false }: GroupPictureProps) {
  const t = useTranslation(groupMessages);
  const words = useTranslation(quizMessages);
  const { quiz } = useQuiz();
  const Heading = `h${headingLevel}` as const;
  if (picture.too_few)
    return (
      <p className={styles.few}>
        <Icon name="info" />
        <span>{t('picture.few')}</span>
      </p>
    );
  return (
    <div className={styles.picture} data-wall={isWall || undefined}>
      {picture.dimensions.map(({ dimension: id, shares }) => {
        const dimension = quiz.dimensions?.find((each) => each.id === id);
        return (
          <div key={id} className={styles.dimension}>
            <Heading className={styles.name}>
              <Icon name={dimensionIcon(dimension?.icon)} />
              {dimension ? <QuizText text={dimension.name} /> : id}
            </Heading>
            {shares ? (
              <ul className={styles.bands}>
                {BANDS.map((band) => (
                  <li key={band} className={styles.band} data-band={band}>
                    <span className={styles.word}>
                      <Icon name={FACE[band]} />
                      {words(`band.${band}`)}
                    </span>
                    <span className={styles.track} aria-hidden="true">
                      <span className={styles.bar} data-share={tens(shares[band])} />
                    </span>
                    <span className={styles.share}>{t(`share.${tens(shares[band])}`)}</span>
                  </li>
                ))}
              </ul>
            ) : (
              <p className={styles.note}>{t('picture.skipped')}</p>
            )}
          </div>
        );
      })}
      <p className={styles.note}>{t('picture.rounded')}</p>
    </div>
  );
}

type Tens = 10 | 20 | 30 | 40 | 50 | 60 | 70 | 80;

/** A share as the service gives it: tens from 10, a few or none, to 80, most or all. */
function tens(share: number): Tens {
  return (Math.min(8, Math.max(1, Math.round(share / 10))) * 10) as Tens;
}
