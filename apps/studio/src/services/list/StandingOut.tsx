import type { OwnServiceOnly, OwnServices } from '@auroraai/api-client/studio';
import { Chip, useTranslation } from '@auroraai/ui';
import { serviceMessages } from '../messages.ts';
import styles from '../Services.module.css';

/** Props of {@link StandingOut}. */
export interface StandingOutProps {
  services: OwnServices;
  only: OwnServiceOnly | null;
  onOnly: (only: OwnServiceOnly | null) => void;
}

/** What an owner should look at, the gravest first. */
const TROUBLES = ['never-recommended', 'never-chosen', 'unhelpful', 'gone'] as const;

/** What stands out among the services, in sentences, each with a way to see which ones they are. */
export function StandingOut({ services, only, onOnly }: StandingOutProps) {
  const t = useTranslation(serviceMessages);
  const { all, standing_out: counts } = services;
  const troubles = TROUBLES.filter((each) => counts[each] > 0);
  const shown: readonly OwnServiceOnly[] = counts.taught > 0 ? [...troubles, 'taught'] : troubles;
  return (
    <section className={styles.standing} aria-label={t('standing')}>
      <p>
        {t('standing.all', { count: all })} {all > 0 && troubles.length === 0 && t('standing.good')}
      </p>
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((each) => (
            <li key={each} className={styles.outstanding}>
              <span>{t(`standing.${each}`, { count: counts[each] })}</span>
              <Chip
                pressed={only === each}
                aria-label={t('standing.showOf', { what: t(`only.${each}`) })}
                onClick={() => onOnly(only === each ? null : each)}
              >
                {t(only === each ? 'standing.showAll' : 'standing.show')}
              </Chip>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
