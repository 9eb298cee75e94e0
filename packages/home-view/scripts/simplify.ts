import { writeNumbers } from '../src/map/data/numbers-in-text.ts';

/** A point of the plane, metres. */
export type Point = [easting: number, northing: number];

/** The grid to which the map's lines are rounded: its corner and its step, metres. */
export const GRID = { easting: -100_000, northing: 6_400_000, step: 100 };

/** Douglas and Peucker's way: leaves out points nearer than `tolerance` metres to the line without them. */
export function simplify(points: readonly Point[], tolerance: number): Point[] {
  const last = points.length - 1;
  const [first, end] = [points[0], points[last]];
  if (!first || !end || last < 2) return [...points];
  const closed = first[0] === end[0] && first[1] === end[1];
  let farthest = 0;
  let index = 0;
  for (let i = 1; i < last; i += 1) {
    const away = closed ? distance(points[i]!, first) : fromLine(points[i]!, first, end);
    if (away > farthest) {
      farthest = away;
      index = i;
    }
  }
  if (farthest <= tolerance) return [first, end];
  return [
    ...simplify(points.slice(0, index + 1), tolerance),
    ...simplify(points.slice(index), tolerance).slice(1),
  ];
}

/** Points as whole steps of {@link GRID}, those that fall together left out. */
export function toGrid(points: readonly Point[]): Point[] {
  const rounded = points.map(
    ([x, y]): Point => [
      Math.round((x - GRID.easting) / GRID.step),
      Math.round((y - GRID.northing) / GRID.step),
    ],
  );
  return rounded.filter(
    ([x, y], index) =>
      index === 0 || x !== rounded[index - 1]?.[0] || y !== rounded[index - 1]?.[1],
  );
}

/** Lines as text: steps from point to point, the first from where the line before ended. */
export function writeLines(lines: readonly (readonly Point[])[]): string {
  let [fromX, fromY] = [0, 0];
  return lines
    .map((points) => {
      let [x, y] = [fromX, fromY];
      [fromX, fromY] = points.at(-1) ?? [fromX, fromY];
      return writeNumbers(
        points.flatMap(([toX, toY]) => {
          const step = [toX - x, toY - y];
          [x, y] = [toX, toY];
          return step;
        }),
      );
    })
    .join('.');
}

function distance([x, y]: Point, [toX, toY]: Point): number {
  return Math.hypot(x - toX, y - toY);
}

function fromLine([x, y]: Point, [aX, aY]: Point, [bX, bY]: Point): number {
  const length = Math.hypot(bX - aX, bY - aY);
  return Math.abs((bX - aX) * (aY - y) - (aX - x) * (bY - aY)) / length;
}
