import type { PlanePosition } from './plane-position.ts';
import { toDegrees } from './tm35fin.ts';

/** The eight directions of speech, clockwise from north. */
export const DIRECTIONS = [
  'north',
  'northeast',
  'east',
  'southeast',
  'south',
  'southwest',
  'west',
  'northwest',
] as const;

/** A direction of speech. */
export type Direction = (typeof DIRECTIONS)[number];

/** How far a place is and which way, as one would say it. */
export interface Way {
  /** Straight distance in metres; right within 0.1 % anywhere in Finland. */
  metres: number;
  /** The direction, or null where the place is so near that none makes sense. */
  direction: Direction | null;
}

/** Nearer than this one is there. Metres. */
const HERE = 50;

/** The way from one place to another. */
export function wayTo(from: PlanePosition, to: PlanePosition): Way {
  const east = to.easting - from.easting;
  const north = to.northing - from.northing;
  const metres = Math.hypot(east, north);
  if (metres < HERE) return { metres, direction: null };
  const bearing = Math.atan2(east, north) + convergence(from);
  const eighth = Math.round(bearing / (Math.PI / 4));
  return { metres, direction: DIRECTIONS[((eighth % 8) + 8) % 8]! };
}

/** How far the north of the plane is turned from true north, radians: up to 7° at the borders. */
function convergence(position: PlanePosition): number {
  const { latitude, longitude } = toDegrees(position);
  const radians = Math.PI / 180;
  return (longitude - 27) * radians * Math.sin(latitude * radians);
}
