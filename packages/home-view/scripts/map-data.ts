// Writes the map's own data, src/map/data/finland.json, from the boundaries and the municipalities of
// the open data: node scripts/run.mjs packages/home-view/scripts/map-data.ts, then npx biome check --write packages/home-view/src/map/data
// What is kept, how it is written and who is to be credited: src/map/data/LICENCE.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNumbers } from '../src/map/data/numbers-in-text.ts';
import { GRID, type Point, simplify, toGrid, writeLines } from './simplify.ts';

interface Geometry {
  type: 'Polygon' | 'MultiPolygon';
  id?: string;
  arcs: number[][] | number[][][];
}
interface Topology {
  transform: { scale: [number, number]; translate: [number, number] };
  objects: Record<string, { geometries: Geometry[] }>;
  arcs: [number, number][][];
}
interface Municipality {
  code: string;
  fi: string;
  sv: string;
  county: string;
  seat: { easting: number; northing: number };
}

const HERE = import.meta.dirname;
const DATA = join(HERE, '../../open-data/data');
const read = <Content>(path: string): Content => JSON.parse(readFileSync(path, 'utf8'));

const boundaries = read<Topology>(join(DATA, 'boundaries.json'));
const background = read<Topology>(join(DATA, 'background.json'));
const municipalities = read<Municipality[]>(join(DATA, 'municipalities.json'));
const counties = read<{ code: string; fi: string; sv: string; en: string }[]>(
  join(DATA, 'counties.json'),
);
const population = read<Record<string, number>>(join(HERE, 'population-2020.json'));

/** Metres within which a line may be drawn straight. */
const TOLERANCE = { land: 150, neighbours: 900, lakes: 200, boundaries: 120 };
/** Islands and lakes smaller than this are left out, square metres. */
const SMALLEST = 2_000_000;

const inMetres = ({ arcs, transform }: Topology): Point[][] =>
  arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ];
    });
  });

const polygonsOf = ({ type, arcs }: Geometry): number[][][] =>
  type === 'Polygon' ? [arcs as number[][]] : (arcs as number[][][]);

/** The rings of an object of the background, simplified; small ones are left out. */
function rings(name: string, tolerance: number): Point[][] {
  const arcs = inMetres(background);
  const ringOf = (numbers: number[]): Point[] =>
    numbers.flatMap((number, index) => {
      const arc = number < 0 ? [...(arcs[~number] ?? [])].reverse() : (arcs[number] ?? []);
      return index === 0 ? arc : arc.slice(1);
    });
  return (background.objects[name]?.geometries ?? [])
    .flatMap((geometry) => polygonsOf(geometry).flat())
    .map(ringOf)
    .filter((ring) => Math.abs(area(ring)) > SMALLEST)
    .map((ring) => toGrid(simplify(ring, tolerance)))
    .filter((ring) => ring.length >= 4);
}

function area(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

const arcs = inMetres(boundaries);
const geometries = new Map(boundaries.objects.kunnat?.geometries.map((each) => [each.id, each]));
const used = new Map<number, number>();
const renumber = (number: number): number => {
  const key = number < 0 ? ~number : number;
  const known = used.get(key) ?? used.size;
  used.set(key, known);
  return number < 0 ? ~known : known;
};
const hundreds = (metres: number) => Math.round(metres / 100);
const ordered = municipalities
  // A municipality that has been joined to another has no area any more.
  .filter(({ code }) => geometries.has(code))
  .sort((a, b) => (population[b.code] ?? 0) - (population[a.code] ?? 0));
/** A ring as the numbers of its lines, each as the step from the one before; the lowest bit says backwards. */
function writeRing(numbers: readonly number[]): string {
  let before = 0;
  return writeNumbers(
    numbers.map((number) => {
      const line = number < 0 ? ~number : number;
      const step = line - before;
      before = line;
      return step * 2 + (number < 0 ? 1 : 0);
    }),
  );
}
const areas = ordered.map(({ code }) =>
  polygonsOf(geometries.get(code)!)
    .flatMap((polygon) => polygon.map((ring) => writeRing(ring.map(renumber))))
    .join(' '),
);
const finland = {
  grid: GRID,
  land: writeLines(rings('maa', TOLERANCE.land)),
  neighbours: writeLines(rings('naapurit', TOLERANCE.neighbours)),
  lakes: writeLines(rings('jarvet', TOLERANCE.lakes)),
  lines: writeLines(
    [...used.keys()].map((number) => toGrid(simplify(arcs[number] ?? [], TOLERANCE.boundaries))),
  ),
  areas: areas.join('.'),
  municipalities: ordered.map(({ code, fi, sv, county, seat }) => [
    ...[code, fi, sv === fi ? '' : sv, county],
    ...[hundreds(seat.easting), hundreds(seat.northing)],
  ]),
  counties: counties.map(({ code, fi, sv, en }) => [code, fi, sv, en]),
};
writeFileSync(join(HERE, '../src/map/data/finland.json'), `${JSON.stringify(finland)}\n`);

const mainland = rings('maa', 9_000)
  .sort((a, b) => b.length - a.length)
  .slice(0, 1);
console.log(`The outline for src/map/data/outline.ts: ${writeLines(mainland)}`);
