import { useTranslation } from '@auroraai/ui';
import { useId, useRef } from 'react';
import { AreaField } from './controls/AreaField.tsx';
import { FilterFields } from './controls/FilterFields.tsx';
import { StartField } from './controls/StartField.tsx';
import { HeapDetails } from './details/HeapDetails.tsx';
import { PlaceDetails } from './details/PlaceDetails.tsx';
import { MapFrame, type MapFrameHandle } from './frame/MapFrame.tsx';
import { EmptyArea } from './list/EmptyArea.tsx';
import { PlaceList } from './list/PlaceList.tsx';
import { RemoteList } from './list/RemoteList.tsx';
import styles from './MapBody.module.css';
import type { MapWithLayerProps } from './map-props.ts';
import { mapMessages } from './messages.ts';
import { detailedMapOfSuomiFi, directionsOfSuomiFi } from './outbound-links.ts';
import { scheduleByTimer } from './schedule.ts';
import { locateByBrowser } from './start.ts';
import { useOpened } from './useOpened.ts';
import { usePlaceText } from './usePlaceText.ts';
import { useServiceMap } from './useServiceMap.ts';

/** Controls, list, map, details and what is not on the map. */
export function MapBody(props: MapWithLayerProps) {
  const {
    layer,
    headingLevel = 3,
    renderDetails,
    withoutPlace = 'list',
    directionsUrl = directionsOfSuomiFi,
    detailedMapUrl = detailedMapOfSuomiFi,
    locate = locateByBrowser,
    schedule = scheduleByTimer,
  } = props;
  const t = useTranslation(mapMessages);
  const id = useId();
  const model = useServiceMap(props);
  const { ordered, filters, setFilters, now, nameOf } = model;
  const text = usePlaceText(nameOf, ordered);
  const map = useRef<MapFrameHandle>(null);
  const whole = useRef<HTMLDivElement>(null);
  const opened = useOpened(props, model, map);
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={styles.body} ref={whole}>
      <div className={styles.controls}>
        <StartField model={model} locate={locate} />
        <AreaField model={model} />
      </div>
      <FilterFields places={props.places} filters={filters} onChange={setFilters} />
      <div className={styles.columns}>
        <section className={styles.list} aria-labelledby={`${id}list`}>
          <Heading className={styles.title} id={`${id}list`}>
            {t('list.title')}
          </Heading>
          <p className={styles.count}>{t('list.count', { count: ordered.length })}</p>
          {ordered.length === 0 ? (
            <EmptyArea model={model} text={text} onShow={opened.showAnywhere} />
          ) : (
            <PlaceList
              places={ordered}
              text={text}
              filters={filters}
              now={now}
              isOneMunicipality={model.area.kind === 'municipality'}
              selected={opened.place?.id ?? null}
              onOpen={opened.openFromList}
            />
          )}
        </section>
        <div className={styles.map}>
          <MapFrame
            model={model}
            text={text}
            layer={layer}
            selected={opened.place}
            onOpen={opened.openFromMap}
            onOpenHeap={opened.openHeap}
            detailedMapUrl={detailedMapUrl}
            schedule={schedule}
            whole={whole}
            handle={map}
          />
          {opened.place && (
            <PlaceDetails
              key={opened.place.id}
              place={opened.place}
              {...{ text, filters, now, headingLevel, renderDetails, directionsUrl }}
              takesFocus={opened.takesFocus}
              onClose={opened.close}
            />
          )}
          {opened.heap && (
            <HeapDetails
              places={opened.heap}
              {...{ text, headingLevel }}
              onOpen={opened.openFromMap}
              onClose={opened.close}
            />
          )}
        </div>
      </div>
      {withoutPlace === 'list' ? (
        <RemoteList
          places={model.remote}
          {...{ text, now, headingLevel }}
          {...(renderDetails && { renderDetails })}
        />
      ) : (
        // An empty list says it itself.
        ordered.length > 0 &&
        model.remote.length > 0 && (
          <p className={styles.count}>{t('empty.remote', { count: model.remote.length })}</p>
        )
      )}
      <p className={styles.credit}>
        {model.loading === 'failed' && `${t('failed')} `}
        {t('credit')}
        {layer.credit && `; ${layer.credit}`}
      </p>
    </div>
  );
}
