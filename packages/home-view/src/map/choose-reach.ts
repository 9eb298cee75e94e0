import type { PlanePosition } from './geo/plane-position.ts';
import { NEAR_KILOMETRES } from './view/area.ts';

/** How far "near me" has to reach to show some place, kilometres; the nearest reach when all are far. */
export function chooseReach(
  start: PlanePosition,
  places: readonly { position: PlanePosition }[],
): number {
  const reaches = (kilometres: number) =>
    places.some(
      ({ position }) =>
        Math.abs(position.easting - start.easting) <= kilometres * 1000 &&
        Math.abs(position.northing - start.northing) <= kilometres * 1000,
    );
  return NEAR_KILOMETRES.find(reaches) ?? NEAR_KILOMETRES[0];
}
