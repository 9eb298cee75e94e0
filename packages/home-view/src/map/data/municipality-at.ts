import { isWithin, type PlanePosition } from '../geo/plane-position.ts';
import type { Finland, Line } from './finland.ts';

/** The code of the municipality in which a place lies, or null; right but for a border's few hundred metres. */
export function municipalityAt(finland: Finland, position: PlanePosition): string | null {
  for (const { code, rings, bounds } of finland.municipalities.values())
    if (isWithin(position, bounds) && isInside(rings, position)) return code;
  return null;
}

/** Whether a place lies inside rings: a ray to the east crosses them an odd number of times. */
function isInside(rings: readonly Line[], { easting, northing }: PlanePosition): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0; i + 3 < ring.length; i += 2) {
      const [x1, y1, x2, y2] = [ring[i]!, ring[i + 1]!, ring[i + 2]!, ring[i + 3]!];
      if (y1 > northing === y2 > northing) continue;
      if (easting < x1 + ((northing - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}
