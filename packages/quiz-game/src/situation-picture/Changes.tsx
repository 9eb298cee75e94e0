import type { PictureQuiz, SituationPicture } from '@auroraai/api-client';
import { Icon, Marked } from '@auroraai/ui';
import styles from './SituationPicture.module.css';
import { usePictureTexts } from './usePictureTexts.ts';

/** Props of {@link Changes}. */
export interface ChangesProps {
  quiz: PictureQuiz;
  picture: SituationPicture;
  headingLevel: 3 | 4;
}

/** What has changed since the period before, in words, and only what stands out from chance. */
export function Changes({ quiz, picture, headingLevel }: ChangesProps) {
  const { t, period } = usePictureTexts();
  const { compared_with: before, dimensions } = picture;
  const Heading = `h${headingLevel}` as const;
  const isCompared = dimensions.some(({ change }) => change !== null);
  const changed = dimensions.flatMap(({ id, change }) => {
    const name = quiz.dimensions.find((one) => one.id === id)?.name;
    return name && (change === 'more' || change === 'fewer') ? [{ id, name, change }] : [];
  });
  return (
    <section className={styles.part}>
      <Heading className={styles.subtitle}>{t('change.title')}</Heading>
      {before === null || !isCompared ? (
        <p>{t('change.no')}</p>
      ) : (
        <>
          {changed.length > 0 ? (
            <ul className={styles.changes}>
              {changed.map(({ id, name, change }) => (
                <li key={id} data-change={change}>
                  <Icon name={change === 'more' ? 'frown' : 'smile'} />
                  <span>
                    <Marked text={name} />
                    {`: ${t(`change.${change}`)}`}
                  </span>
                </li>
              ))}
            </ul>
          ) : (
            <p>{t('change.none')}</p>
          )}
          <p className={styles.note}>{t('change.since', { period: period(before) })}</p>
        </>
      )}
    </section>
  );
}
