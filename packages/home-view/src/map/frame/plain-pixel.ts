import type { PlanePosition } from '../geo/plane-position.ts';
import type { Pixel } from '../view/map-layer.ts';

/** A corner north-west of everything: pixels to the right and down are never negative. Metres. */
export const CORNER: PlanePosition = { easting: -100_000, northing: 7_900_000 };

/** Where a position is drawn on the plain ground at a scale. */
export function toPlainPixel(position: PlanePosition, metresPerPixel: number): Pixel {
  return [
    (position.easting - CORNER.easting) / metresPerPixel,
    (CORNER.northing - position.northing) / metresPerPixel,
  ];
}
