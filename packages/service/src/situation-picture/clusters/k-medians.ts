import { type Centre, distance, middleOf, type Point } from './profile.ts';
import { seeded } from './seeded.ts';

/** Points divided among centres. */
export interface Partition {
  centres: readonly Centre[];
  /** The points of each centre, in the order of the centres. */
  clusters: readonly (readonly Point[])[];
  /** The sum of distances, each counted for every person. */
  cost: number;
}

const STARTS = 4;
const MOST_ROUNDS = 50;

/**
 * Divides points among `k` centres by k-medians: each point goes to its nearest centre, each centre to
 * the medians of its points, until nothing moves (Bradley, Mangasarian & Street 1997, Clustering via
 * concave minimization). Bands are ordered, so medians fit them better than the modes of k-modes
 * (Huang 1998). The best of four starts, each spread out as in k-means++ (Arthur & Vassilvitskii
 * 2007), from a fixed seed: the same points always give the same partition.
 */
export function divide(points: readonly Point[], k: number): Partition {
  const dimensions = points[0]?.levels.length ?? 0;
  const uniform = seeded(k);
  let best: Partition | null = null;
  for (let start = 0; start < STARTS; start += 1) {
    const partition = settle(points, spread(points, k, uniform), dimensions);
    if (!best || partition.cost < best.cost) best = partition;
  }
  return best ?? { centres: [], clusters: [], cost: 0 };
}

function settle(points: readonly Point[], from: readonly Centre[], dimensions: number): Partition {
  let partition = assign(points, from);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const centres = partition.clusters.map((own, at) =>
      own.length > 0 ? middleOf(own, dimensions) : (partition.centres[at] ?? []),
    );
    const next = assign(points, centres);
    if (next.cost >= partition.cost) break;
    partition = next;
  }
  return partition;
}

/** Divides points among centres that are given, each to its nearest. */
export function assign(points: readonly Point[], centres: readonly Centre[]): Partition {
  const clusters: Point[][] = centres.map(() => []);
  let cost = 0;
  for (const point of points) {
    const distances = centres.map((centre) => distance(point, centre));
    const least = Math.min(...distances);
    clusters[distances.indexOf(least)]?.push(point);
    cost += least * point.people;
  }
  return { centres, clusters, cost };
}

/** Centres at points, each chosen the likelier the farther it is from those chosen before. */
function spread(points: readonly Point[], k: number, uniform: () => number): Centre[] {
  const centres: Centre[] = [];
  while (centres.length < k) {
    const weights = points.map((point) => {
      const nearest = Math.min(...centres.map((centre) => distance(point, centre)));
      return point.people * (centres.length === 0 ? 1 : nearest ** 2);
    });
    let left = uniform() * weights.reduce((sum, weight) => sum + weight, 0);
    const chosen = points.find((_, at) => {
      left -= weights[at] ?? 0;
      return left < 0;
    });
    const point = chosen ?? points.at(-1);
    centres.push((point?.levels ?? []).map((level) => level ?? 1));
  }
  return centres;
}
