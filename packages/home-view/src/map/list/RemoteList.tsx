import { Button, Disclosure, Marked, useTranslation } from '@auroraai/ui';
import { useRef, useState } from 'react';
import { useFocusOnNew } from '../../hooks/useFocusOnNew.ts';
import { PlaceChannel } from '../details/PlaceChannel.tsx';
import type { ServiceMapProps } from '../map-props.ts';
import { mapMessages } from '../messages.ts';
import type { ServicePlace } from '../places/service-place.ts';
import type { PlaceText } from '../usePlaceText.ts';
import styles from './RemoteList.module.css';

/** So many are listed at a time. */
const PAGE = 10;

/** Props of {@link RemoteList}. */
export interface RemoteListProps extends Pick<ServiceMapProps, 'renderDetails'> {
  places: readonly ServicePlace[];
  text: PlaceText;
  now: Date;
  headingLevel: 2 | 3 | 4;
}

/** What cannot be drawn on a map: how to reach it stands right here. */
export function RemoteList({ places, text, now, headingLevel, renderDetails }: RemoteListProps) {
  const t = useTranslation(mapMessages);
  const [pages, setPages] = useState(1);
  const list = useRef<HTMLUListElement>(null);
  const expectNew = useFocusOnNew(list);
  const Heading = `h${headingLevel}` as const;
  if (places.length === 0) return null;
  return (
    <section className={styles.remote}>
      <Heading className={styles.title}>{t('remote.title')}</Heading>
      <p className={styles.count}>{t('remote.count', { count: places.length })}</p>
      <ul className={styles.list} ref={list}>
        {places.slice(0, pages * PAGE).map((place) => (
          <li key={place.id}>
            <Disclosure summary={<Marked text={{ ...place.name, text: text.name(place) }} />}>
              {renderDetails ? renderDetails(place) : <PlaceChannel place={place} now={now} />}
            </Disclosure>
          </li>
        ))}
      </ul>
      {places.length > pages * PAGE && (
        <Button
          onClick={() => {
            expectNew();
            setPages(pages + 1);
          }}
        >
          {t('list.more')}
        </Button>
      )}
    </section>
  );
}
