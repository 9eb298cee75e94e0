import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundsOfView, canZoom, panned, viewOf, zoomed } from './map-view.ts';

const size = { width: 600, height: 400 };
const view = { centre: { easting: 400_000, northing: 6_900_000 }, metresPerPixel: 200 };

it('A rectangle that is asked for is seen whole', () => {
  const bounds = {
    minEasting: 300_000,
    minNorthing: 6_700_000,
    maxEasting: 400_000,
    maxNorthing: 7_000_000,
  };
  const seen = boundsOfView(viewOf(bounds, size), size);
  expect(seen.minEasting).toBeLessThanOrEqual(bounds.minEasting);
  expect(seen.minNorthing).toBeLessThanOrEqual(bounds.minNorthing);
  expect(seen.maxEasting).toBeGreaterThanOrEqual(bounds.maxEasting);
  expect(seen.maxNorthing).toBeGreaterThanOrEqual(bounds.maxNorthing);
});

it('What lies under the pointer stays there while the map is enlarged', () => {
  const pixel = fc.integer({ min: -200, max: 200 });
  fc.assert(
    fc.property(pixel, pixel, fc.constantFrom(0.5, 2, 4), (right, down, times) => {
      const under = (seen: typeof view) => ({
        easting: seen.centre.easting + right * seen.metresPerPixel,
        northing: seen.centre.northing - down * seen.metresPerPixel,
      });
      const after = under(zoomed(view, times, right, down));
      expect(after.easting).toBeCloseTo(under(view).easting, 3);
      expect(after.northing).toBeCloseTo(under(view).northing, 3);
    }),
  );
});

it('However the map is moved and enlarged, it stays in Finland and at a scale that it has', () => {
  const step = fc.oneof(
    fc.record({ right: fc.integer(), down: fc.integer() }),
    fc.record({ times: fc.double({ min: 0.001, max: 1_000, noNaN: true }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const end = steps.reduce(
        (seen, each) =>
          'times' in each ? zoomed(seen, each.times) : panned(seen, each.right, each.down),
        view,
      );
      expect(end.centre.easting).toBeGreaterThanOrEqual(50_000);
      expect(end.centre.easting).toBeLessThanOrEqual(760_000);
      expect(end.metresPerPixel).toBeGreaterThan(1);
      expect(end.metresPerPixel).toBeLessThanOrEqual(4_000);
    }),
  );
});

it('The buttons know when the map cannot be made larger', () => {
  expect(canZoom(view, 2)).toBe(true);
  expect(canZoom(zoomed(view, 1_000), 2)).toBe(false);
});
