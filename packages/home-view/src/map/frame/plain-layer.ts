import type { MapLayer } from '../view/map-layer.ts';
import { PlainGround } from './PlainGround.tsx';
import { toPlainPixel } from './plain-pixel.ts';

/** Our own ground: land, water and boundaries as SVG, without any tiles. */
export const plainLayer: MapLayer = {
  toPixel: (position, { metresPerPixel }) => toPlainPixel(position, metresPerPixel),
  Ground: PlainGround,
};
