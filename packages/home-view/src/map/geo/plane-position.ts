/** A place on the plane of ETRS-TM35FIN (EPSG:3067), metres. */
export interface PlanePosition {
  easting: number;
  northing: number;
}

/** A rectangle of the plane, metres. */
export interface Bounds {
  minEasting: number;
  minNorthing: number;
  maxEasting: number;
  maxNorthing: number;
}

/** The rectangle that holds the whole of Finland with its sea areas. */
export const FINLAND_BOUNDS: Bounds = {
  minEasting: 50_000,
  minNorthing: 6_570_000,
  maxEasting: 760_000,
  maxNorthing: 7_790_000,
};

/** Whether a position lies inside a rectangle, its edges included. */
export function isWithin({ easting, northing }: PlanePosition, bounds: Bounds): boolean {
  return (
    easting >= bounds.minEasting &&
    easting <= bounds.maxEasting &&
    northing >= bounds.minNorthing &&
    northing <= bounds.maxNorthing
  );
}

/**
 * The position that a source gives, or null where it cannot be a place in Finland: sources write 0,
 * "0", null, texts, and positions of other countries for what they do not know.
 */
export function knownPosition(position: unknown): PlanePosition | null {
  if (typeof position !== 'object' || position === null) return null;
  const { easting, northing } = position as Partial<Record<keyof PlanePosition, unknown>>;
  const known = { easting: toNumber(easting), northing: toNumber(northing) };
  return isWithin(known, FINLAND_BOUNDS) ? known : null;
}

function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

/** The smallest rectangle around positions, or null when there are none. */
export function boundsOf(positions: Iterable<PlanePosition>): Bounds | null {
  let bounds: Bounds | null = null;
  for (const { easting, northing } of positions) {
    if (!bounds)
      bounds = {
        minEasting: easting,
        minNorthing: northing,
        maxEasting: easting,
        maxNorthing: northing,
      };
    else {
      bounds.minEasting = Math.min(bounds.minEasting, easting);
      bounds.minNorthing = Math.min(bounds.minNorthing, northing);
      bounds.maxEasting = Math.max(bounds.maxEasting, easting);
      bounds.maxNorthing = Math.max(bounds.maxNorthing, northing);
    }
  }
  return bounds;
}
