import type { GatheredSeason } from '../store/situation-store.ts';
import { addCounts, type Cell } from './counts.ts';

/** What has been gathered, with more added; in an order that tells nothing of when it came. */
export function mergeGathered(
  former: GatheredSeason | undefined,
  more: GatheredSeason,
): GatheredSeason {
  const cells = new Map<string, Cell>();
  for (const cell of [...(former?.cells ?? []), ...more.cells]) {
    const key = JSON.stringify([cell.region, cell.ageBand]);
    const known = cells.get(key);
    cells.set(key, known ? addCell(known, cell) : cell);
  }
  const people = new Map<string, number>();
  for (const one of [...(former?.profiles ?? []), ...more.profiles]) {
    people.set(one.profile, (people.get(one.profile) ?? 0) + one.people);
  }
  return {
    ...more,
    cells: [...cells].sort(byKey).map(([, cell]) => cell),
    profiles: [...people].sort(byKey).map(([profile, count]) => ({ profile, people: count })),
  };
}

function addCell(one: Cell, other: Cell): Cell {
  const counts = { ...one.counts };
  for (const [dimension, added] of Object.entries(other.counts)) {
    counts[dimension] = addCounts(counts[dimension] ?? [0, 0, 0], added);
  }
  return {
    ...one,
    people: one.people + other.people,
    largest: Math.max(one.largest, other.largest),
    counts,
  };
}

function byKey([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
