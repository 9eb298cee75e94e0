import { assign, divide, type Partition } from './k-medians.ts';
import { distance, type Point } from './profile.ts';
import { seeded } from './seeded.ts';

/** The fewest and the most groups of profiles that are looked for. */
const FEWEST = 2;
const MOST = 5;

/** Under this silhouette there is no structure to speak of (Kaufman & Rousseeuw 1990, Finding Groups in Data). */
const LEAST_SILHOUETTE = 0.25;

/** By how much groups must be better than those of people whose answers have nothing to do with one another. */
const LEAST_EXCESS = 0.05;

const REFERENCES = 3;

/** Among so many people centres are looked for; everybody is then given to the nearest. */
const SAMPLE = 2000;

/**
 * Finds groups of similar profiles, or none. Of the partitions into two to five groups of which each
 * has at least `least` people, the one is taken whose silhouette is farthest above that of three
 * references, in which each dimension's answers are dealt out anew by themselves (the idea of the gap
 * statistic: Tibshirani, Walther & Hastie 2001); none where that is under 0.05 or the silhouette under
 * 0.25.
 */
export function findClusters(points: readonly Point[], least: number): (readonly Point[])[] {
  const sample = sampleOf(points);
  const references = Array.from({ length: REFERENCES }, (_, at) => dealtAnew(sample, at + 1));
  let best: { excess: number; partition: Partition } | null = null;
  for (let k = FEWEST; k <= Math.min(MOST, points.length); k += 1) {
    const partition = assign(points, divide(sample, k).centres);
    if (partition.clusters.some((cluster) => peopleIn(cluster) < least)) continue;
    const silhouette = silhouetteOf(partition);
    if (silhouette < LEAST_SILHOUETTE) continue;
    const chance = references.map((reference) => silhouetteOf(divide(reference, k)));
    const excess = silhouette - Math.max(...chance);
    if (excess >= LEAST_EXCESS && excess > (best?.excess ?? 0)) best = { excess, partition };
  }
  return [...(best?.partition.clusters ?? [])];
}

/** Single people, evenly from all of them, at most {@link SAMPLE}. */
function sampleOf(points: readonly Point[]): Point[] {
  const each = points.flatMap(({ levels, people }) =>
    Array.from({ length: people }, () => ({ levels, people: 1 })),
  );
  const step = Math.max(1, each.length / SAMPLE);
  return Array.from({ length: Math.min(SAMPLE, each.length) }, (_, at) =>
    each.at(Math.floor(at * step)),
  ).filter((point) => point !== undefined);
}

/** The same answers to each dimension, given to other people at random (Fisher–Yates). */
function dealtAnew(people: readonly Point[], seed: number): Point[] {
  const uniform = seeded(seed);
  const columns = (people[0]?.levels ?? []).map((_, dimension) => {
    const column = people.map(({ levels }) => levels[dimension] ?? null);
    for (let last = column.length - 1; last > 0; last -= 1) {
      const other = Math.floor(uniform() * (last + 1));
      const moved = column[last] ?? null;
      column[last] = column[other] ?? null;
      column[other] = moved;
    }
    return column;
  });
  return people.map((_, at) => ({
    levels: columns.map((column) => column[at] ?? null),
    people: 1,
  }));
}

/** How many people stand behind points. */
export function peopleIn(points: readonly Point[]): number {
  return points.reduce((sum, { people }) => sum + people, 0);
}

/**
 * How well people are where they are, −1 to 1: the mean of (b − a) / max(a, b), with a the distance to
 * one's own centre and b that to the nearest other: the simplified silhouette (Hruschka, de Castro &
 * Campello 2004) of Rousseeuw (1987).
 */
export function silhouetteOf({ centres, clusters }: Partition): number {
  let sum = 0;
  let people = 0;
  for (const [at, cluster] of clusters.entries()) {
    const own = centres[at] ?? [];
    const others = centres.filter((_, other) => other !== at);
    for (const point of cluster) {
      const a = distance(point, own);
      const b = Math.min(...others.map((centre) => distance(point, centre)));
      const width = Math.max(a, b);
      sum += width === 0 ? 0 : ((b - a) / width) * point.people;
      people += point.people;
    }
  }
  return people === 0 ? 0 : sum / people;
}
