/** What an estimate is made from. */
export interface DeskLoad {
  /** Advisers on duty. */
  advisers: number;
  /** Talks that go on. */
  connected: number;
  /** How long recent talks took, seconds. */
  served: readonly number[];
}

/** Fewer talks than this say nothing about the next one. */
const FEWEST = 3;

/**
 * How long somebody at a place in the queue (from 1 on) is likely to wait, seconds; undefined when
 * nobody can know, or when an adviser is free. With n advisers whose talks take the median of recent
 * ones, one of them is free every median/n.
 */
export function estimateWait(position: number, load: DeskLoad): number | undefined {
  const { advisers, connected, served } = load;
  const free = Math.max(0, advisers - connected);
  if (advisers === 0 || position <= free || served.length < FEWEST) return undefined;
  return Math.round(((position - free) * median(served)) / advisers);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
