import { Banner, Button, useTranslation } from '@auroraai/ui';
import { wayTo } from '../geo/way.ts';
import type { LocatedPlace } from '../map-props.ts';
import { mapMessages } from '../messages.ts';
import { NO_FILTERS } from '../places/filter-places.ts';
import type { PlaceText } from '../usePlaceText.ts';
import type { ServiceMapModel } from '../useServiceMap.ts';

/** Props of {@link EmptyArea}. */
export interface EmptyAreaProps {
  model: ServiceMapModel;
  text: PlaceText;
  /** Called with the nearest place when the person wants to see it. */
  onShow: (place: LocatedPlace) => void;
}

/** No place in the area: says how far the nearest is, what else there is, and what can be done. */
export function EmptyArea({ model, text, onShow }: EmptyAreaProps) {
  const { fitting, from, bounds, remote, isFiltered, setFilters } = model;
  const t = useTranslation(mapMessages);
  const middle = {
    easting: (bounds.minEasting + bounds.maxEasting) / 2,
    northing: (bounds.minNorthing + bounds.maxNorthing) / 2,
  };
  const nearest = nearestOf(fitting, from ?? middle);
  return (
    <Banner
      title={t(fitting.length === 0 && !isFiltered ? 'empty.nothing' : 'empty.title')}
      actions={
        <>
          {nearest && <Button onClick={() => onShow(nearest)}>{t('empty.showNearest')}</Button>}
          {isFiltered && (
            <Button onClick={() => setFilters(NO_FILTERS)}>{t('filters.clear')}</Button>
          )}
        </>
      }
    >
      {nearest && (
        <p>
          {t('empty.nearest', {
            name: text.name(nearest),
            where: text.way(wayTo(from ?? middle, nearest.position)),
          })}
        </p>
      )}
      {isFiltered && <p>{t('empty.filters')}</p>}
      {remote.length > 0 && <p>{t('empty.remote', { count: remote.length })}</p>}
    </Banner>
  );
}

function nearestOf(places: readonly LocatedPlace[], from: LocatedPlace['position']) {
  let nearest: LocatedPlace | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const away = Math.hypot(
      place.position.easting - from.easting,
      place.position.northing - from.northing,
    );
    if (away < least) [nearest, least] = [place, away];
  }
  return nearest;
}
