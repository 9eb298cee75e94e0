import population from '../../packages/home-view/scripts/population-2020.json' with {
  type: 'json',
};
import { toDegrees } from '../../packages/home-view/src/map/geo/tm35fin.ts';
import municipalities from '../../packages/open-data/data/municipalities.json' with {
  type: 'json',
};

/** A place to be drawn: metres of ETRS-TM35FIN for ours, degrees for others. */
export interface BenchPoint {
  easting: number;
  northing: number;
  latitude: number;
  longitude: number;
  municipality: string;
}

/** Half of a municipality's places lie nearer to its seat than this. Metres. */
const NEAR = 4_000;

/** So many places spread over Finland as its people are; the same ones each time. */
export function points(count: number): BenchPoint[] {
  const random = seeded(20_261_121);
  const people = population as Record<string, number>;
  const seats = municipalities.flatMap(({ code, seat }) =>
    seat && people[code] ? [{ code, seat, people: people[code] }] : [],
  );
  const total = seats.reduce((sum, each) => sum + each.people, 0);
  const made: BenchPoint[] = [];
  let owed = 0;
  for (const { code, seat, people: share } of seats) {
    owed += (share / total) * count;
    while (made.length < Math.round(owed)) {
      const away = (NEAR * random()) / (1.05 - random());
      const angle = random() * 2 * Math.PI;
      const position = {
        easting: Math.round(seat.easting + Math.min(away, 40_000) * Math.cos(angle)),
        northing: Math.round(seat.northing + Math.min(away, 40_000) * Math.sin(angle)),
      };
      made.push({ ...position, ...toDegrees(position), municipality: code });
    }
  }
  return made;
}

/** Numbers in 0–1 that look random and are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
