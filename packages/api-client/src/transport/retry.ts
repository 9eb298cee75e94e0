/** First pause before a repeat, milliseconds; it doubles with every further repeat. */
const BASE_MS = 250;
/** Longest pause that we choose ourselves, milliseconds. */
const CAP_MS = 4000;

/** Statuses after which the same request may succeed a little later. */
const passing: readonly number[] = [429, 502, 503, 504];

/** Whether an answer says that the same request may succeed a little later. */
export function isPassing(status: number | undefined): boolean {
  return status !== undefined && passing.includes(status);
}

/**
 * The pause before repeat number `repeat` (0-based), milliseconds: exponential back-off with full
 * jitter, so that clients that failed together do not come back together. `random` is in [0, 1).
 */
export function backOff(repeat: number, random: () => number): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** repeat);
}

/** The wait that a `Retry-After` header asks for, whole seconds, or undefined without a legible one. */
export function retryAfterSeconds(header: string | null, now: () => number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  // `Date.parse` alone would read -5 as a year.
  const date = /^[A-Z][a-z]{2}, /.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now()) / 1000));
}
