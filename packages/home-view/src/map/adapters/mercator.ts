import type { PlanePosition } from '../geo/plane-position.ts';
import { toDegrees } from '../geo/tm35fin.ts';
import type { Pixel } from '../view/map-layer.ts';
import type { MapView } from '../view/map-view.ts';

/** Metres of the sphere of web maps to a degree of longitude. */
const DEGREE = (6_378_137 * Math.PI) / 180;
/** Metres of a web map to a pixel when the whole world is one pixel wide. */
const WORLD = 2 * Math.PI * 6_378_137;
/** A corner north-west of Finland: pixels to the right and down are never negative. Degrees. */
const CORNER = { longitude: 15, latitude: 72 };

/** Where a position is drawn on a web map (EPSG:3857) that shows a view at the view's own scale. */
export function toMercatorPixel(position: PlanePosition, view: MapView): Pixel {
  const { latitude, longitude } = toDegrees(position);
  const metres = mercatorMetres(view);
  return [
    ((longitude - CORNER.longitude) * DEGREE) / metres,
    (north(CORNER.latitude) - north(latitude)) / metres,
  ];
}

/** The zoom at which a web map with tiles of so many pixels shows a view. */
export function mercatorZoom(view: MapView, tile: 256 | 512): number {
  return Math.log2(WORLD / tile / mercatorMetres(view));
}

/** A web map is drawn larger the further north one looks: its metres are shorter than real ones. */
function mercatorMetres({ centre, metresPerPixel }: MapView): number {
  return metresPerPixel / Math.cos((toDegrees(centre).latitude * Math.PI) / 180);
}

function north(latitude: number): number {
  return 6_378_137 * Math.atanh(Math.sin((latitude * Math.PI) / 180));
}
