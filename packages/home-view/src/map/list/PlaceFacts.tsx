import { Icon, type IconName, useTranslation } from '@auroraai/ui';
import { mapMessages } from '../messages.ts';
import { openness, type PlaceFilters } from '../places/filter-places.ts';
import { type Suitability, suitabilityOf } from '../places/mobility.ts';
import type { NumberedPlace } from '../places/order-places.ts';
import type { PlaceText } from '../usePlaceText.ts';
import styles from './PlaceList.module.css';

const ICON_OF = {
  suits: 'success',
  obstacle: 'alert',
  unknown: 'info',
} as const satisfies Record<Suitability['verdict'], IconName>;

/** Props of {@link PlaceFacts}. */
export interface PlaceFactsProps {
  place: NumberedPlace;
  text: PlaceText;
  filters: PlaceFilters;
  now: Date;
  /** Whether all places are of one municipality, which need not be said of each. */
  isOneMunicipality: boolean;
}

/** What matters of a place at a glance: the way, the municipality, open or not, how it meets one's needs. */
export function PlaceFacts({ place, text, filters, now, isOneMunicipality }: PlaceFactsProps) {
  const t = useTranslation(mapMessages);
  const open = openness(place, now);
  const municipality = !isOneMunicipality && text.municipality(place.municipality);
  return (
    <>
      {place.way && <span className={styles.way}>{text.way(place.way)}</span>}
      <span className={styles.facts}>
        {municipality && <span>{t('list.municipality', { municipality })}</span>}
        {open === 'unknown' ? (
          filters.openNow && <span>{t('list.hoursUnknown')}</span>
        ) : (
          <span data-open={open === 'open' || undefined}>
            {t(open === 'open' ? 'list.open' : 'list.closed')}
          </span>
        )}
      </span>
      {filters.needs.map((need) => {
        const { verdict } = suitabilityOf(place, need);
        return (
          <span key={need} className={styles.verdict} data-verdict={verdict}>
            <Icon name={ICON_OF[verdict]} />
            {t(`verdict.${verdict}`, { need: t(`need.${need}`) })}
          </span>
        );
      })}
    </>
  );
}
