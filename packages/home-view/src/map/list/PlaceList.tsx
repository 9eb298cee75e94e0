import { Button, Marked, useFormat, useTranslation } from '@auroraai/ui';
import { memo, useRef, useState } from 'react';
import { useFocusOnNew } from '../../hooks/useFocusOnNew.ts';
import { mapMessages } from '../messages.ts';
import type { PlaceFilters } from '../places/filter-places.ts';
import type { NumberedPlace } from '../places/order-places.ts';
import type { PlaceText } from '../usePlaceText.ts';
import { PlaceFacts } from './PlaceFacts.tsx';
import styles from './PlaceList.module.css';

/** So many places are listed at a time. */
const PAGE = 10;

/** Props of {@link PlaceList}. */
export interface PlaceListProps {
  /** The places with their numbers, first to last. */
  places: readonly NumberedPlace[];
  text: PlaceText;
  filters: PlaceFilters;
  now: Date;
  /** Whether all places are of one municipality, which need not be said of each. */
  isOneMunicipality: boolean;
  /** The id of the place whose details are open, or null. */
  selected: string | null;
  /** Called when the person opens a place of the list. */
  onOpen: (place: NumberedPlace) => void;
}

/** The places as a numbered list, in step with the map. */
export const PlaceList = memo(function PlaceList({
  places,
  text,
  filters,
  now,
  isOneMunicipality,
  selected,
  onOpen,
}: PlaceListProps) {
  const t = useTranslation(mapMessages);
  const format = useFormat();
  const list = useRef<HTMLOListElement>(null);
  const expectNew = useFocusOnNew(list);
  const [more, setMore] = useState({ of: places, pages: 1 });
  const pages = more.of === places ? more.pages : 1;
  const first = places.slice(0, pages * PAGE);
  // A place that was opened on the map is in the list too, however far down it would be.
  const chosen = places.find(({ id }) => id === selected);
  const shown = chosen && chosen.number > first.length ? [...first, chosen] : first;
  return (
    <>
      <ol className={styles.list} ref={list}>
        {shown.map((place) => (
          <li key={place.id} value={place.number}>
            <button
              type="button"
              className={styles.place}
              aria-pressed={place.id === selected}
              onClick={() => onOpen(place)}
            >
              <span className={styles.number}>{format.number(place.number)}</span>
              <span className={styles.body}>
                <span className={styles.name}>
                  <Marked text={{ ...place.name, text: text.name(place) }} />
                </span>
                <PlaceFacts {...{ place, text, filters, now, isOneMunicipality }} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {first.length < places.length && (
        <Button
          onClick={() => {
            expectNew();
            setMore({ of: places, pages: pages + 1 });
          }}
        >
          {t('list.more')}
        </Button>
      )}
    </>
  );
});
