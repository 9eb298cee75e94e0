import { expect, it } from 'vitest';
import { toPlane } from '../geo/tm35fin.ts';
import { mercatorZoom, toMercatorPixel } from './mercator.ts';

const helsinki = toPlane({ latitude: 60.17, longitude: 24.94 });
const view = { centre: helsinki, metresPerPixel: 10 };

it('Near the middle of the view a pixel is as many metres as the view says', () => {
  const [x, y] = toMercatorPixel(helsinki, view);
  const east = toPlane({ latitude: 60.17, longitude: 24.95 });
  const [toX, toY] = toMercatorPixel(east, view);
  const metres = Math.hypot(east.easting - helsinki.easting, east.northing - helsinki.northing);
  expect((toX - x) * 10).toBeCloseTo(metres, -1);
  // Along a parallel a web map is level, whichever way the plane's own north points.
  expect(toY - y).toBeCloseTo(0, 6);
});

it('The zoom is that of web maps: at 60° north, zoom 14 has 4.8 metres to a pixel', () => {
  const zoom = mercatorZoom({ centre: helsinki, metresPerPixel: 4.75 }, 256);
  expect(zoom).toBeCloseTo(14, 1);
  expect(mercatorZoom({ centre: helsinki, metresPerPixel: 4.75 }, 512)).toBeCloseTo(zoom - 1, 9);
});
