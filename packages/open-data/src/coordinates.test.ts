import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres, fromTm35fin, isInFinland, toTm35fin } from './coordinates.ts';

/** Longitude, latitude, easting, northing: computed with PROJ, EPSG:4258 → EPSG:3067. */
const KNOWN = [
  [27, 60, 500000, 6651411.1902],
  [24.9384, 60.1699, 385611.3167, 6672118.3802],
  [19, 59.5, 47779.097, 6622999.1717],
  [31.6, 70.1, 674601.9593, 7783619.7566],
  [20.5, 69.1, 241633.0452, 7679222.2515],
  [27, 65, 500000, 7208454.5815],
  [31.9, 62.9, 748868.4013, 6983929.2006],
  [25.748, 66.503, 444300.4559, 7376535.8166],
] as const;

describe('the projection ETRS-TM35FIN', () => {
  it.each(KNOWN)(
    'puts %f°E %f°N within a millimetre of where PROJ puts it',
    (lon, lat, e, north) => {
      const position = toTm35fin({ latitude: lat, longitude: lon });
      expect(Math.abs(position.easting - e)).toBeLessThan(0.001);
      expect(Math.abs(position.northing - north)).toBeLessThan(0.001);
    },
  );

  it.each(KNOWN)('finds %f°E %f°N again from the metres', (lon, lat, e, north) => {
    const place = fromTm35fin({ easting: e, northing: north });
    expect(place.longitude).toBeCloseTo(lon, 8);
    expect(place.latitude).toBeCloseTo(lat, 8);
  });

  it('comes back to the same place from anywhere in Finland', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 59, max: 70.2, noNaN: true }),
        fc.double({ min: 19, max: 32, noNaN: true }),
        (latitude, longitude) => {
          const back = toTm35fin(fromTm35fin(toTm35fin({ latitude, longitude })));
          expect(distanceMetres(back, toTm35fin({ latitude, longitude }))).toBeLessThan(0.0001);
          const degrees = fromTm35fin(toTm35fin({ latitude, longitude }));
          expect(Math.abs(degrees.latitude - latitude)).toBeLessThan(1e-9);
          expect(Math.abs(degrees.longitude - longitude)).toBeLessThan(1e-9);
        },
      ),
      { seed: 3067, numRuns: 500 },
    );
  });

  it('knows Helsinki from Stockholm and from swapped coordinates', () => {
    const helsinki = toTm35fin({ latitude: 60.17, longitude: 24.94 });
    expect(isInFinland(helsinki)).toBe(true);
    expect(isInFinland(toTm35fin({ latitude: 59.33, longitude: 18.07 }))).toBe(false);
    expect(isInFinland({ easting: helsinki.northing, northing: helsinki.easting })).toBe(false);
  });
});
