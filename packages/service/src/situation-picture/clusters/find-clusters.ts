import { divide, type Partition } from './k-medians.ts';
import { distance, type Point } from './profile.ts';

/** The fewest and the most groups of profiles that are looked for. */
const FEWEST = 2;
const MOST = 5;

/** Under this silhouette there is no structure to speak of (Kaufman & Rousseeuw 1990, Finding Groups in Data). */
const LEAST_SILHOUETTE = 0.25;

/**
 * Finds groups of similar profiles, or none. Of the partitions into two to five groups of which each
 * has at least `least` people, the one with the best silhouette is taken, the coarser of equals; none
 * where even that is below 0.25.
 */
export function findClusters(points: readonly Point[], least: number): (readonly Point[])[] {
  let best: { silhouette: number; partition: Partition } | null = null;
  for (let k = FEWEST; k <= Math.min(MOST, points.length); k += 1) {
    const partition = divide(points, k);
    if (partition.clusters.some((cluster) => peopleIn(cluster) < least)) continue;
    const silhouette = silhouetteOf(partition);
    if (silhouette >= LEAST_SILHOUETTE && silhouette > (best?.silhouette ?? 0)) {
      best = { silhouette, partition };
    }
  }
  return [...(best?.partition.clusters ?? [])];
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
