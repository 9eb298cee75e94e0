import type { PlanePosition } from '../geo/plane-position.ts';

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

/** What `finland.json` holds; its README says how the lists are to be read. */
export interface FinlandFile {
  grid: { easting: number; northing: number; step: number };
  land: number[][];
  neighbours: number[][];
  lakes: number[][];
  lines: number[][];
  municipalities: (string | number | number[][])[][];
  counties: string[][];
}

/** Reads the map's file: steps become metres, numbered lines become rings. */
export function readFinland(file: FinlandFile): Finland {
  const toLine = (steps: readonly number[]) => readSteps(steps, file.grid);
  const lines = file.lines.map(toLine);
  const sides: Set<string>[] = lines.map(() => new Set());
  const municipalities = new Map<string, MapMunicipality>();
  for (const row of file.municipalities) {
    const [code, fi, sv, county, easting, northing] = row as [
      ...[string, string, string, string],
      ...[number, number],
    ];
    const numbered = row[6] as number[][];
    for (const number of numbered.flat()) sides[number < 0 ? ~number : number]?.add(county);
    municipalities.set(code, {
      code,
      fi,
      sv: sv || fi,
      county,
      seat: { easting: easting * 100, northing: northing * 100 },
      rings: numbered.map((numbers) => joined(numbers, lines)),
    });
  }
  const isInside = (index: number) => sides[index]?.size === 1;
  return {
    land: file.land.map(toLine),
    neighbours: file.neighbours.map(toLine),
    lakes: file.lakes.map(toLine),
    countyLines: lines.filter((_, index) => !isInside(index)),
    municipalityLines: lines.filter((_, index) => isInside(index)),
    municipalities,
    counties: new Map(
      file.counties.map(([code = '', fi = '', sv = '', en = '']) => [code, { code, fi, sv, en }]),
    ),
  };
}

/** Reads x, y, dx, dy, dx, dy … in steps of a grid. */
export function readSteps(steps: readonly number[], grid: FinlandFile['grid']): number[] {
  const line: number[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
    line.push(grid.easting + x * grid.step, grid.northing + y * grid.step);
  }
  return line;
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
