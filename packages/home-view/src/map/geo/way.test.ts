import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toPlane } from './tm35fin.ts';
import { DIRECTIONS, wayTo } from './way.ts';

const at = (...[latitude, longitude]: readonly [number, number]) =>
  toPlane({ latitude, longitude });

it.each([
  ['Espoo from Helsinki', [60.17, 24.94], [60.205, 24.66], 'west'],
  ['Kotka from Helsinki', [60.17, 24.94], [60.467, 26.945], 'east'],
  ['Tampere from Helsinki', [60.17, 24.94], [61.498, 23.76], 'northwest'],
  ['Turku from Tampere', [61.498, 23.76], [60.452, 22.267], 'southwest'],
  ['Utsjoki from Ivalo', [68.66, 27.54], [69.908, 27.027], 'north'],
] as const)('The way to %s is said as people say it', (_, [a, b], [c, d], direction) => {
  expect(wayTo(at(a, b), at(c, d)).direction).toBe(direction);
});

it('True north counts, not the north of the map, at the western border', () => {
  const kilpisjarvi = at(69.05, 20.8);
  expect(wayTo(kilpisjarvi, at(69.3, 20.8)).direction).toBe('north');
  // By the map's own north, six degrees off, this would still be "north".
  expect(wayTo(kilpisjarvi, at(69.3, 20.46)).direction).toBe('northwest');
});

it('A place where one already is has no direction', () => {
  expect(
    wayTo({ easting: 400_000, northing: 6_900_000 }, { easting: 400_010, northing: 6_900_010 }),
  ).toMatchObject({ direction: null });
});

it('The way back points the other way, or to a neighbour of it', () => {
  const position = fc.record({
    easting: fc.integer({ min: 60_000, max: 750_000 }),
    northing: fc.integer({ min: 6_600_000, max: 7_700_000 }),
  });
  fc.assert(
    fc.property(position, position, (a, b) => {
      const [there, back] = [wayTo(a, b), wayTo(b, a)];
      expect(there.metres).toBeCloseTo(back.metres, 6);
      if (!there.direction || !back.direction) return;
      const turn = Math.abs(
        DIRECTIONS.indexOf(there.direction) - DIRECTIONS.indexOf(back.direction),
      );
      expect([3, 4, 5]).toContain(turn);
    }),
  );
});
