import fc from 'fast-check';
import proj4 from 'proj4';
import { expect, it } from 'vitest';
import { FINLAND_BOUNDS } from './plane-position.ts';
import { toDegrees, toPlane } from './tm35fin.ts';

const EPSG_3067 = '+proj=utm +zone=35 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';
const reference = proj4('WGS84', EPSG_3067);

const degreesOfFinland = fc.record({
  latitude: fc.double({ min: 59.5, max: 70.2, noNaN: true }),
  longitude: fc.double({ min: 19, max: 31.7, noNaN: true }),
});
const planeOfFinland = fc.record({
  easting: fc.double({
    min: FINLAND_BOUNDS.minEasting,
    max: FINLAND_BOUNDS.maxEasting,
    noNaN: true,
  }),
  northing: fc.double({
    min: FINLAND_BOUNDS.minNorthing,
    max: FINLAND_BOUNDS.maxNorthing,
    noNaN: true,
  }),
});

it('Degrees come to the plane within a millimetre of an independent implementation', () => {
  fc.assert(
    fc.property(degreesOfFinland, (degrees) => {
      const { easting, northing } = toPlane(degrees);
      const [x, y] = reference.forward([degrees.longitude, degrees.latitude]) as [number, number];
      expect(Math.hypot(easting - x, northing - y)).toBeLessThan(0.001);
    }),
  );
});

it('The plane comes to degrees within a millimetre of an independent implementation', () => {
  fc.assert(
    fc.property(planeOfFinland, (plane) => {
      const { latitude, longitude } = toDegrees(plane);
      const [x, y] = reference.forward([longitude, latitude]) as [number, number];
      expect(Math.hypot(plane.easting - x, plane.northing - y)).toBeLessThan(0.001);
    }),
  );
});

it('A place taken to degrees and back is where it was', () => {
  fc.assert(
    fc.property(planeOfFinland, (plane) => {
      const back = toPlane(toDegrees(plane));
      expect(Math.hypot(plane.easting - back.easting, plane.northing - back.northing)).toBeLessThan(
        0.001,
      );
    }),
  );
});
