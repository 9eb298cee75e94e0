import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FINLAND_BOUNDS } from '../geo/plane-position.ts';
import { FINEST, type IndexedPlace, PlaceIndex } from './place-index.ts';

const position = fc.record({
  easting: fc.integer({ min: FINLAND_BOUNDS.minEasting, max: FINLAND_BOUNDS.maxEasting }),
  northing: fc.integer({ min: FINLAND_BOUNDS.minNorthing, max: FINLAND_BOUNDS.maxNorthing }),
});
const place = fc.record({ position, municipality: fc.constantFrom('091', '049', null) });
const scale = fc.double({ min: FINEST / 2, max: 4_000, noNaN: true });

const membersOf = (index: PlaceIndex, metresPerPixel: number) =>
  index
    .marksIn(FINLAND_BOUNDS, metresPerPixel)
    .flatMap((mark) => (mark.kind === 'place' ? [mark.index] : index.placesOf(mark.cluster)));

it('Every place is in exactly one mark, at every scale', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), scale, (places, metresPerPixel) => {
      const members = membersOf(new PlaceIndex(places), metresPerPixel);
      expect(members.sort((a, b) => a - b)).toEqual(places.map((_, index) => index));
    }),
  );
});

it('A cluster says how many places it has, and names a municipality that one of them has', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 60 }), scale, (places, metres) => {
      const index = new PlaceIndex(places);
      for (const mark of index.marksIn(FINLAND_BOUNDS, metres)) {
        if (mark.kind === 'place') continue;
        const members = index.placesOf(mark.cluster).map((each) => places[each]?.municipality);
        expect(mark.count).toBe(members.length);
        expect(mark.first).toBe(Math.min(...index.placesOf(mark.cluster)));
        expect(members).toContain(mark.municipality);
        expect(mark.isMixed).toBe(new Set(members).size > 1);
      }
    }),
  );
});

it('A place on its own stands where it was put', () => {
  const at = { easting: 386_411, northing: 6_671_910 };
  const [mark] = new PlaceIndex([{ position: at, municipality: '091' }]).marksIn(
    FINLAND_BOUNDS,
    100,
  );
  expect(mark?.position).toEqual(at);
});

it('Marks do not lie on one another', () => {
  const places = Array.from(
    { length: 400 },
    (_, n): IndexedPlace => ({
      position: {
        easting: 380_000 + ((n * 7919) % 20_000),
        northing: 6_670_000 + ((n * 104) % 9_000),
      },
      municipality: '091',
    }),
  );
  const marks = new PlaceIndex(places).marksIn(FINLAND_BOUNDS, 50);
  expect(marks.length).toBeGreaterThan(3);
  const gaps = marks.flatMap((a, index) =>
    marks
      .slice(index + 1)
      .map((b) =>
        Math.hypot(
          a.position.easting - b.position.easting,
          a.position.northing - b.position.northing,
        ),
      ),
  );
  // Weighted middles may come a little nearer than the radius; never on top of one another.
  expect(Math.min(...gaps) / 50).toBeGreaterThan(14);
});

it('A cluster falls apart at the scale that it names; one of places at one spot never does', () => {
  const near = [0, 3_000].map((east) => ({
    position: { easting: 400_000 + east, northing: 6_900_000 },
    municipality: null,
  }));
  const index = new PlaceIndex(near);
  const [cluster] = index.marksIn(FINLAND_BOUNDS, 2_000);
  if (cluster?.kind !== 'cluster') throw new Error('They should be one mark.');
  const scaleOfTwo = index.opensAt(cluster.cluster)!;
  expect(index.marksIn(FINLAND_BOUNDS, scaleOfTwo)).toHaveLength(2);
  expect(index.marksIn(FINLAND_BOUNDS, scaleOfTwo * 2)).toHaveLength(1);

  const same = new PlaceIndex(Array.from({ length: 50_000 }, () => near[0]!));
  const [heap] = same.marksIn(FINLAND_BOUNDS, FINEST / 4);
  if (heap?.kind !== 'cluster') throw new Error('They should be one mark.');
  expect(heap.count).toBe(50_000);
  expect(same.opensAt(heap.cluster)).toBeNull();
  expect(same.placesOf(heap.cluster, 20)).toHaveLength(20);
});
