import {
  type Bounds,
  boundsOf,
  FINLAND_BOUNDS,
  type PlanePosition,
} from '../geo/plane-position.ts';
import { readNumbers } from './numbers-in-text.ts';

/** A closed or open line of the plane: easting, northing, easting, northing … in metres. */
export type Line = readonly number[];

/** A municipality as the map knows it. */
export interface MapMunicipality {
  /** The official three-digit code. */
  code: string;
  fi: string;
  sv: string;
  /** The code of its wellbeing services county. */
  county: string;
  /** The middle of its main settlement, right to a hundred metres. */
  seat: PlanePosition;
  /** The rings of its area, the sea included. */
  rings: readonly Line[];
  /** The rectangle around its rings. */
  bounds: Bounds;
}

/** A wellbeing services county. */
export interface MapCounty {
  code: string;
  fi: string;
  sv: string;
  en: string;
}

/** The lines and names of the map. Boundaries are of 1:4 500 000: rough closer than 1:200 000. */
export interface Finland {
  /** Finnish land without the sea. */
  land: readonly Line[];
  /** Land of the neighbours. */
  neighbours: readonly Line[];
  /** Large lakes. */
  lakes: readonly Line[];
  /** Boundaries between counties. */
  countyLines: readonly Line[];
  /** Boundaries between municipalities of one county. */
  municipalityLines: readonly Line[];
  /** By code; those with most people come first. */
  municipalities: ReadonlyMap<string, MapMunicipality>;
  /** By code. */
  counties: ReadonlyMap<string, MapCounty>;
}

/** What `finland.json` holds; LICENCE.md says how it is to be read. */
export interface FinlandFile {
  grid: Grid;
  land: string;
  neighbours: string;
  lakes: string;
  lines: string;
  areas: string;
  municipalities: (string | number)[][];
  counties: string[][];
}

/** The corner from which steps are counted and their length, metres. */
export interface Grid {
  easting: number;
  northing: number;
  step: number;
}

/** Reads the map's file: steps become metres, numbered lines become rings. */
export function readFinland(file: FinlandFile): Finland {
  const toLines = (text: string) => readLines(text, file.grid);
  const lines = toLines(file.lines);
  const sides: Set<string>[] = lines.map(() => new Set());
  const areas = file.areas.split('.');
  const municipalities = new Map<string, MapMunicipality>();
  for (const [index, row] of file.municipalities.entries()) {
    const [code, fi, sv, county, easting, northing] = row as [
      ...[string, string, string, string],
      ...[number, number],
    ];
    const numbered = (areas[index] ?? '').split(' ').map(readRing);
    for (const number of numbered.flat()) sides[number < 0 ? ~number : number]?.add(county);
    const rings = numbered.map((numbers) => joined(numbers, lines));
    municipalities.set(code, {
      code,
      fi,
      sv: sv || fi,
      county,
      seat: { easting: easting * 100, northing: northing * 100 },
      rings,
      bounds: boundsOfLines(rings),
    });
  }
  const isInside = (index: number) => sides[index]?.size === 1;
  return {
    land: toLines(file.land),
    neighbours: toLines(file.neighbours),
    lakes: toLines(file.lakes),
    countyLines: lines.filter((_, index) => !isInside(index)),
    municipalityLines: lines.filter((_, index) => isInside(index)),
    municipalities,
    counties: new Map(
      file.counties.map(([code = '', fi = '', sv = '', en = '']) => [code, { code, fi, sv, en }]),
    ),
  };
}

/** Reads lines of steps; the first step of a line is from where the one before ended. */
export function readLines(text: string, { easting, northing, step }: Grid): number[][] {
  let [x, y] = [0, 0];
  return text.split('.').map((part) =>
    readNumbers(part).map((number, index) => {
      if (index % 2 === 0) {
        x += number;
        return easting + x * step;
      }
      y += number;
      return northing + y * step;
    }),
  );
}

/** Reads the numbers of a ring's lines; `~n` is line n backwards. */
function readRing(text: string): number[] {
  let line = 0;
  return readNumbers(text).map((number) => {
    line += number >> 1;
    return number & 1 ? ~line : line;
  });
}

/** One ring out of numbered lines; `~n` is line n backwards. */
function joined(numbers: readonly number[], lines: readonly Line[]): number[] {
  const ring: number[] = [];
  for (const number of numbers) {
    const line = lines[number < 0 ? ~number : number] ?? [];
    const points = line.length / 2;
    // The first point of each line but the first is the last one of the line before.
    for (let i = ring.length > 0 ? 1 : 0; i < points; i += 1) {
      const at = (number < 0 ? points - 1 - i : i) * 2;
      ring.push(line[at]!, line[at + 1]!);
    }
  }
  return ring;
}

/** The rectangle around lines. */
export function boundsOfLines(lines: readonly Line[]): Bounds {
  const positions = lines.flatMap((line) =>
    Array.from({ length: line.length / 2 }, (_, i) => ({
      easting: line[2 * i]!,
      northing: line[2 * i + 1]!,
    })),
  );
  return boundsOf(positions) ?? FINLAND_BOUNDS;
}
