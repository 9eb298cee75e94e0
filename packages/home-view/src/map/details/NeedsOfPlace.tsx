import { Icon, Marked, useTranslation } from '@auroraai/ui';
import { mapMessages } from '../messages.ts';
import { suitabilityOf } from '../places/mobility.ts';
import type { MobilityNeed } from '../places/mobility-need.ts';
import type { ServicePlace } from '../places/service-place.ts';
import styles from './Details.module.css';

const ICON_OF = { suits: 'success', obstacle: 'alert', unknown: 'info' } as const;

/** Props of {@link NeedsOfPlace}. */
export interface NeedsOfPlaceProps {
  place: ServicePlace;
  needs: readonly MobilityNeed[];
}

/** How a place meets each need, with the place's own sentences behind it. */
export function NeedsOfPlace({ place, needs }: NeedsOfPlaceProps) {
  const t = useTranslation(mapMessages);
  if (needs.length === 0) return null;
  return (
    <ul className={styles.needs}>
      {needs.map((need) => {
        const { verdict, evidence } = suitabilityOf(place, need);
        return (
          <li key={need}>
            <span className={styles.verdict} data-verdict={verdict}>
              <Icon name={ICON_OF[verdict]} />
              {t(`verdict.${verdict}`, { need: t(`need.${need}`) })}
            </span>
            {evidence.map((sentence) => (
              <span key={sentence.text} className={styles.evidence}>
                <Marked text={sentence} />
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}
