const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/**
 * How long to wait before the next attempt, milliseconds: doubles from half a second to half a
 * minute, with a random half taken off so that a thousand pages do not come back at once.
 */
export function backOff(attempt: number, random: () => number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return longest * (0.5 + random() / 2);
}
