import { Button, LinkButton, Marked, useTranslation } from '@auroraai/ui';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { type Degrees, toDegrees } from '../geo/tm35fin.ts';
import { mapMessages } from '../messages.ts';
import type { PlaceFilters } from '../places/filter-places.ts';
import type { NumberedPlace } from '../places/order-places.ts';
import type { ServicePlace } from '../places/service-place.ts';
import type { PlaceText } from '../usePlaceText.ts';
import styles from './Details.module.css';
import { NeedsOfPlace } from './NeedsOfPlace.tsx';
import { PlaceChannel } from './PlaceChannel.tsx';

/** Props of {@link PlaceDetails}. */
export interface PlaceDetailsProps {
  place: NumberedPlace;
  text: PlaceText;
  filters: PlaceFilters;
  now: Date;
  headingLevel: 2 | 3 | 4;
  renderDetails: ((place: ServicePlace) => ReactNode) | undefined;
  directionsUrl: ((position: Degrees, place: ServicePlace) => string) | null;
  /** Whether the focus comes here: not when the place is open from the beginning. */
  takesFocus: boolean;
  /** Called when the person has read enough. */
  onClose: () => void;
}

/** What there is to know of the place that was opened. The focus comes here; Esc goes back. */
export function PlaceDetails({
  place,
  text,
  filters,
  now,
  headingLevel,
  renderDetails,
  directionsUrl,
  takesFocus,
  onClose,
}: PlaceDetailsProps) {
  const id = useId();
  const t = useTranslation(mapMessages);
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${headingLevel}` as const;
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const url = directionsUrl?.(toDegrees(place.position), place);
  return (
    <section className={styles.details} aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Heading ref={heading} id={id} className={styles.name} tabIndex={-1}>
          {place.number}. <Marked text={{ ...place.name, text: text.name(place) }} />
        </Heading>
        <Button variant="quiet" icon="close" onClick={onClose}>
          {t('details.close')}
        </Button>
      </div>
      {place.way && <p>{t('details.where', { where: text.way(place.way) })}</p>}
      <NeedsOfPlace place={place} needs={filters.needs} />
      {renderDetails ? renderDetails(place) : <PlaceChannel place={place} now={now} />}
      {url && (
        <p>
          <LinkButton href={url} icon="place">
            {t('details.directions')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
