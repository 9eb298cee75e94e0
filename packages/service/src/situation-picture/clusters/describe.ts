import { twoSidedGeometric } from '../../group-privacy/two-sided-geometric.ts';
import type { BandCounts, ProfileCount } from '../counts.ts';
import { NOISE_SCALE, type Uniform } from '../protect.ts';
import { findClusters, peopleIn } from './find-clusters.ts';
import { type Point, toPoints } from './profile.ts';

/** A group of similar profiles, as far as it is ever kept or shown. */
export interface ProfileGroup {
  /** Its share of those who were divided, percent in steps of five. */
  share: number;
  /** What is hard for most in it, the most telling first. */
  hard: readonly string[];
  /** What goes well for most in it, the most telling first. */
  well: readonly string[];
}

/** How many thresholds of people must have gathered before groups are looked for. */
const GATHERED = 5;

/** A band that so large a share of a group has is what the group is said to be like. */
const MOST_OF_THEM = 0.5;

/** How many dimensions a description names on each side. */
const NAMED = 4;

const STEP = 5;

/**
 * Describes groups of similar profiles: nothing before five times `least` people have gathered, and
 * each group with at least `least`. What is returned is made from noisy counts and is rounded; groups
 * of which the same is said become one.
 */
export function describeClusters(
  profiles: readonly ProfileCount[],
  dimensions: readonly string[],
  least: number,
  uniform: Uniform,
): ProfileGroup[] {
  const points = toPoints(profiles);
  if (peopleIn(points) < GATHERED * least) return [];
  const everybody = noisyCounts(points, dimensions, uniform);
  const groups = new Map<string, { people: number; group: ProfileGroup }>();
  let all = 0;
  for (const cluster of findClusters(points, least)) {
    const people = Math.max(1, peopleIn(cluster) + twoSidedGeometric(uniform(), NOISE_SCALE));
    const counts = noisyCounts(cluster, dimensions, uniform);
    const hard = telling(dimensions, counts, everybody, 0);
    const well = telling(dimensions, counts, everybody, 2);
    const words = JSON.stringify([hard, well]);
    const former = groups.get(words)?.people ?? 0;
    groups.set(words, { people: former + people, group: { share: 0, hard, well } });
    all += people;
  }
  if (groups.size < 2) return [];
  return [...groups.values()]
    .sort((one, other) => other.people - one.people)
    .map(({ people, group }) => ({
      ...group,
      share: Math.max(STEP, Math.round((people / all) * (100 / STEP)) * STEP),
    }));
}

/** The dimensions in which most have a band, first those in which they differ most from everybody. */
function telling(
  dimensions: readonly string[],
  counts: readonly BandCounts[],
  everybody: readonly BandCounts[],
  band: 0 | 2,
): string[] {
  return dimensions
    .map((dimension, at) => {
      const share = shareOf(counts[at], band);
      return { dimension, share, excess: share - shareOf(everybody[at], band) };
    })
    .filter(({ share }) => share >= MOST_OF_THEM)
    .sort((one, other) => other.excess - one.excess)
    .slice(0, NAMED)
    .map(({ dimension }) => dimension);
}

function shareOf(counts: BandCounts | undefined, band: 0 | 2): number {
  const [low, fair, good] = counts ?? [0, 0, 0];
  return (counts?.[band] ?? 0) / Math.max(1, low + fair + good);
}

function noisyCounts(
  points: readonly Point[],
  dimensions: readonly string[],
  uniform: Uniform,
): BandCounts[] {
  return dimensions.map((_, at) => {
    const count = (level: 0 | 1 | 2) => {
      const exact = peopleIn(points.filter(({ levels }) => levels[at] === level));
      return Math.max(0, exact + twoSidedGeometric(uniform(), NOISE_SCALE));
    };
    return [count(0), count(1), count(2)];
  });
}
