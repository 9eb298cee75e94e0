import type { PictureList, SituationPicture } from '@auroraai/api-client';
import { Banner } from '@auroraai/ui';
import styles from './SituationPicture.module.css';
import { usePictureTexts } from './usePictureTexts.ts';

/** Props of {@link Of}. */
export interface OfProps {
  list: PictureList;
  picture: SituationPicture;
}

/** Of whom a picture is: how many, together with whom, or that they are too few. */
export function Of({ list, picture }: OfProps) {
  const { t, region, age } = usePictureTexts();
  const { state, together, people_at_least: people } = picture;
  if (state === 'too-few') {
    return (
      <Banner title={t('few.title')}>
        <p>{t('few.text', { threshold: list.threshold })}</p>
      </Banner>
    );
  }
  return (
    <>
      {state === 'together' && (
        <Banner title={t('together.title')}>
          <p className={styles.together}>{t('together.text')}</p>
          <ul className={styles.names}>
            {together.map((place) => (
              <li key={`${place.region} ${place.age_band}`}>
                {t('together.place', {
                  region: region(place.region, list.regions),
                  age: age(place.age_band),
                })}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      <p>{t('people', { people })}</p>
    </>
  );
}
