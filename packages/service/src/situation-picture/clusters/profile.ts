import type { ProfileCount } from '../counts.ts';

/** A band as a number: 0 low, 1 fair, 2 good; null = not answered. */
export type Level = 0 | 1 | 2 | null;

/** People who answered alike, dimension by dimension. */
export interface Point {
  levels: readonly Level[];
  people: number;
}

/** A middle: one level for each dimension. */
export type Centre = readonly (0 | 1 | 2)[];

const LEVELS: Readonly<Record<string, Level>> = { l: 0, f: 1, g: 2 };

/** Profiles as points, in an order that says nothing; those with under half of the answers are left out. */
export function toPoints(profiles: readonly ProfileCount[]): Point[] {
  return [...profiles]
    .sort((one, other) => (one.profile < other.profile ? -1 : 1))
    .map(({ profile, people }) => ({
      levels: [...profile].map((letter) => LEVELS[letter] ?? null),
      people,
    }))
    .filter(({ levels }) => levels.filter((level) => level !== null).length * 2 >= levels.length);
}

/**
 * How far a point is from a centre: the sum of steps between bands (l₁), over the dimensions that were
 * answered, as much as if all had been.
 */
export function distance({ levels }: Point, centre: Centre): number {
  let steps = 0;
  let answered = 0;
  for (const [at, level] of levels.entries()) {
    if (level === null) continue;
    steps += Math.abs(level - (centre[at] ?? 1));
    answered += 1;
  }
  return answered === 0 ? 0 : (steps * levels.length) / answered;
}

/** The middle of points: the median of each dimension, the lower of two; 1 where nobody answered. */
export function middleOf(points: readonly Point[], dimensions: number): Centre {
  return Array.from({ length: dimensions }, (_, at) => {
    const sums = [0, 0, 0];
    for (const { levels, people } of points) {
      const level = levels[at];
      if (level !== null && level !== undefined) sums[level] = (sums[level] ?? 0) + people;
    }
    const [low = 0, fair = 0, good = 0] = sums;
    const half = (low + fair + good) / 2;
    if (half === 0) return 1;
    if (low >= half) return 0;
    return low + fair >= half ? 1 : 2;
  });
}
