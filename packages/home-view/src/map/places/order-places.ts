import type { PlanePosition } from '../geo/plane-position.ts';
import { type Way, wayTo } from '../geo/way.ts';
import type { ServicePlace } from './service-place.ts';

/** A place that can be drawn, with its number in the list. */
export interface NumberedPlace extends ServicePlace {
  position: PlanePosition;
  /** 1 for the first of the list. */
  number: number;
  /** How far it is and which way, or null when the person has not said where they start from. */
  way: Way | null;
}

/** Names of municipalities by code, or undefined. */
export type NameOf = (municipality: string) => string | undefined;

type Located = ServicePlace & { position: PlanePosition };

/**
 * Places in the order of the list: nearest first from where the person starts, or by municipality and
 * name where that is not known. Equal ones keep their order.
 */
export function orderPlaces(
  places: readonly Located[],
  start: PlanePosition | null,
  nameOf: NameOf,
  language: string,
): NumberedPlace[] {
  const ordered = start ? byDistance(places, start) : byName(places, nameOf, language);
  return ordered.map((place, index) => ({
    ...place,
    number: index + 1,
    way: start && wayTo(start, place.position),
  }));
}

function byDistance(places: readonly Located[], start: PlanePosition): Located[] {
  const away = ({ position }: Located) =>
    (position.easting - start.easting) ** 2 + (position.northing - start.northing) ** 2;
  return places
    .map((place) => ({ place, away: away(place) }))
    .sort((a, b) => a.away - b.away)
    .map(({ place }) => place);
}

function byName(places: readonly Located[], nameOf: NameOf, language: string): Located[] {
  const { compare } = new Intl.Collator([language, 'fi'], { numeric: true });
  const groups = new Map<string, Located[]>();
  for (const place of places) {
    const name = (place.municipality && nameOf(place.municipality)) || '';
    const group = groups.get(name);
    if (group) group.push(place);
    else groups.set(name, [place]);
  }
  // Those of an unknown municipality come last.
  const last = (name: string) => (name === '' ? 1 : 0);
  return [...groups]
    .sort(([a], [b]) => last(a) - last(b) || compare(a, b))
    .flatMap(([, group]) => group.sort((a, b) => compare(a.name.text, b.name.text)));
}
