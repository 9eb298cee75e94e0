import { Button, Marked, useTranslation } from '@auroraai/ui';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { mapMessages } from '../messages.ts';
import type { NumberedPlace } from '../places/order-places.ts';
import type { PlaceText } from '../usePlaceText.ts';
import styles from './Details.module.css';

/** So many are listed at a time. */
const PAGE = 20;

/** Props of {@link HeapDetails}. */
export interface HeapDetailsProps {
  /** The places that stand on one another, first to last. */
  places: readonly NumberedPlace[];
  text: PlaceText;
  headingLevel: 2 | 3 | 4;
  onOpen: (place: NumberedPlace) => void;
  /** Called when the person has read enough. */
  onClose: () => void;
}

/** Places that stand on one another, to choose one of. The focus comes here; Esc goes back. */
export function HeapDetails({ places, text, headingLevel, onOpen, onClose }: HeapDetailsProps) {
  const id = useId();
  const t = useTranslation(mapMessages);
  const [pages, setPages] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const Heading = `h${headingLevel}` as const;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other places, another thing to read
  useEffect(() => heading.current?.focus(), [places]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <section className={styles.details} aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <Heading ref={heading} id={id} className={styles.name} tabIndex={-1}>
          {t('details.together', { count: places.length })}
        </Heading>
        <Button variant="quiet" icon="close" onClick={onClose}>
          {t('details.close')}
        </Button>
      </div>
      <ul className={styles.heap}>
        {places.slice(0, pages * PAGE).map((place) => (
          <li key={place.id}>
            <Button variant="quiet" onClick={() => onOpen(place)}>
              <span>
                {place.number}. <Marked text={{ ...place.name, text: text.name(place) }} />
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {places.length > pages * PAGE && (
        <p>
          <Button onClick={() => setPages(pages + 1)}>{t('list.more')}</Button>
        </p>
      )}
    </section>
  );
}
