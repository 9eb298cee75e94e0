import { useLocale } from '@auroraai/ui';
import { useCallback, useMemo, useState } from 'react';
import { chooseReach } from './choose-reach.ts';
import type { Finland } from './data/finland.ts';
import { municipalityAt } from './data/municipality-at.ts';
import { knownPosition } from './geo/plane-position.ts';
import type { LocatedPlace, ServiceMapProps } from './map-props.ts';
import { filterPlaces, NO_FILTERS } from './places/filter-places.ts';
import { orderPlaces } from './places/order-places.ts';
import { PlaceIndex } from './places/place-index.ts';
import { positionOf, type Start } from './start.ts';
import { useFinland } from './useFinland.ts';
import { useMunicipalityName } from './useMunicipalityName.ts';
import { type Area, boundsOfArea, isInArea } from './view/area.ts';

const FINLAND: Area = { kind: 'finland' };
const UNKNOWN: Start = { kind: 'unknown' };
const NONE: never[] = [];

/** What the map and the list show together, and how a person changes it. */
export function useServiceMap(props: ServiceMapProps) {
  const { places, extraMunicipalities = NONE } = props;
  const { language } = useLocale();
  const { finland, state: loading } = useFinland(props.finland);
  const nameOf = useMunicipalityName(finland, extraMunicipalities);
  const [area, setArea] = useState(props.initialArea ?? FINLAND);
  const [start, setStart] = useState(props.initialStart ?? UNKNOWN);
  const [filters, setFilters] = useState(props.initialFilters ?? NO_FILTERS);
  const [mounted] = useState(() => new Date());
  const now = props.now ?? mounted;

  const [located, elsewhere] = useMemo(() => split(places, finland), [places, finland]);
  const remote = useMemo(
    // A service without a place has no entrance to be asked about.
    () =>
      filterPlaces(elsewhere, { ...filters, withAccessibility: false, onlySuitable: false }, now),
    [elsewhere, filters, now],
  );
  const from = useMemo(
    () => positionOf(start, finland, extraMunicipalities),
    [start, finland, extraMunicipalities],
  );
  const bounds = useMemo(
    () => boundsOfArea(area, finland, extraMunicipalities, from),
    [area, finland, extraMunicipalities, from],
  );
  const fitting = useMemo(() => filterPlaces(located, filters, now), [located, filters, now]);
  const ordered = useMemo(() => {
    const inside = (fitting as LocatedPlace[]).filter((place) =>
      isInArea(place, area, finland, bounds),
    );
    return orderPlaces(inside, from, nameOf, language);
  }, [fitting, area, finland, bounds, from, nameOf, language]);
  const index = useMemo(() => new PlaceIndex(ordered), [ordered]);

  const changeStart = useCallback(
    (next: Start) => {
      setStart(next);
      const position = positionOf(next, finland, extraMunicipalities);
      if (position) setArea({ kind: 'near', kilometres: chooseReach(position, located) });
      else setArea((before) => (before.kind === 'near' ? FINLAND : before));
    },
    [finland, extraMunicipalities, located],
  );

  return {
    ...{ finland, loading, nameOf, now, extraMunicipalities },
    ...{ area, setArea, start, changeStart, from, filters, setFilters },
    ...{ bounds, ordered, index, remote },
    /** Those that the filters leave anywhere. */
    fitting: fitting as readonly LocatedPlace[],
    /** Whether the filters leave out any place or service. */
    isFiltered: fitting.length < located.length,
  };
}

/** All that {@link useServiceMap} gives. */
export type ServiceMapModel = ReturnType<typeof useServiceMap>;

function split(places: ServiceMapProps['places'], finland: Finland | null) {
  const located: LocatedPlace[] = [];
  const remote: ServiceMapProps['places'][number][] = [];
  for (const place of places) {
    const position = knownPosition(place.position);
    if (!position) remote.push(place);
    else {
      // An address may lack its municipality: then the boundaries tell it.
      const municipality = place.municipality ?? (finland && municipalityAt(finland, position));
      located.push({ ...place, position, municipality });
    }
  }
  return [located, remote] as const;
}
