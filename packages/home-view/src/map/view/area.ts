import { boundsOfLines, type Finland, type Line } from '../data/finland.ts';
import {
  type Bounds,
  FINLAND_BOUNDS,
  isWithin,
  type PlanePosition,
} from '../geo/plane-position.ts';

/** What the map and its list show. */
export type Area =
  | { kind: 'finland' }
  | { kind: 'county'; code: string }
  | { kind: 'municipality'; code: string }
  /** A square around where the person starts from, `kilometres` to each side. */
  | { kind: 'near'; kilometres: number };

/** A municipality that the official lists do not have, such as an imaginary town. */
export interface ExtraMunicipality {
  code: string;
  /** Its name, in the language of the interface. */
  name: string;
  seat: PlanePosition;
  /** Its coast or border: easting, northing, easting, northing … in metres. */
  outline?: Line;
}

/** How far "near me" reaches, kilometres to each side. */
export const NEAR_KILOMETRES = [20, 40, 80] as const;

/** Room left around a county or a municipality, as a share of it. */
const ROOM = 0.06;
/** A municipality without a known outline is shown so far around its middle. Metres. */
const UNKNOWN = 15_000;

/** Where to look to see an area. */
export function boundsOfArea(
  area: Area,
  finland: Finland | null,
  extra: readonly ExtraMunicipality[],
  start: PlanePosition | null,
): Bounds {
  if (area.kind === 'near' && start) return around(start, area.kilometres * 1000);
  if (area.kind === 'municipality') {
    const own = extra.find(({ code }) => code === area.code);
    if (own)
      return own.outline ? withRoom(boundsOfLines([own.outline])) : around(own.seat, UNKNOWN);
    const known = finland?.municipalities.get(area.code);
    if (known) return withRoom(known.bounds);
  }
  if (area.kind === 'county' && finland) {
    const rings = [...finland.municipalities.values()]
      .filter(({ county }) => county === area.code)
      .flatMap((municipality) => municipality.rings);
    if (rings.length > 0) return withRoom(boundsOfLines(rings));
  }
  return WHOLE;
}

/** The land of Finland, islands of the open sea included. */
const WHOLE: Bounds = {
  minEasting: 70_000,
  minNorthing: 6_610_000,
  maxEasting: 740_000,
  maxNorthing: 7_785_000,
};

/** Whether a place belongs to an area: by its municipality, or by where it stands. */
export function isInArea(
  place: { position: PlanePosition; municipality: string | null },
  area: Area,
  finland: Finland | null,
  bounds: Bounds,
): boolean {
  switch (area.kind) {
    case 'finland':
      return isWithin(place.position, FINLAND_BOUNDS);
    case 'near':
      return isWithin(place.position, bounds);
    case 'municipality':
      return place.municipality === area.code;
    case 'county':
      return (
        place.municipality !== null &&
        finland?.municipalities.get(place.municipality)?.county === area.code
      );
  }
}

/** A rectangle with some room around it. */
function withRoom({ minEasting, minNorthing, maxEasting, maxNorthing }: Bounds): Bounds {
  const room = ROOM * Math.max(maxEasting - minEasting, maxNorthing - minNorthing);
  return {
    minEasting: minEasting - room,
    minNorthing: minNorthing - room,
    maxEasting: maxEasting + room,
    maxNorthing: maxNorthing + room,
  };
}

function around({ easting, northing }: PlanePosition, metres: number): Bounds {
  return {
    minEasting: easting - metres,
    minNorthing: northing - metres,
    maxEasting: easting + metres,
    maxNorthing: northing + metres,
  };
}
