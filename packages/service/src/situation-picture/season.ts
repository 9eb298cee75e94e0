/** A quarter, `2026-Q3`, or a year, `2026`. */
export type Period = string;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How long after its end a season is still left alone, milliseconds: whatever was agreed to in its
 * last moments has been counted by then.
 */
const SETTLING_MS = DAY_MS;

/** The quarter of a moment, UTC: the finest time that is ever kept with what people agreed to. */
export function seasonOf(at: Date): Period {
  return `${at.getUTCFullYear()}-Q${Math.floor(at.getUTCMonth() / 3) + 1}`;
}

/** The year of a quarter. */
export function yearOf(season: Period): Period {
  return season.slice(0, 4);
}

/** The four quarters of a year. */
export function seasonsOf(year: Period): Period[] {
  return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
}

/** Whether a text names a year, and otherwise a quarter. */
export function isYear(period: Period): boolean {
  return /^\d{4}$/.test(period);
}

/** First day of a period and of the one after it. */
export function spanOf(period: Period): { from: Date; until: Date } {
  const year = Number(period.slice(0, 4));
  const month = isYear(period) ? 0 : (Number(period.slice(6)) - 1) * 3;
  const months = isYear(period) ? 12 : 3;
  return { from: new Date(Date.UTC(year, month)), until: new Date(Date.UTC(year, month + months)) };
}

/** The period of the same length before: the quarter or the year before. */
export function periodBefore(period: Period): Period {
  const { from } = spanOf(period);
  const before = new Date(from.getTime() - DAY_MS);
  return isYear(period) ? String(before.getUTCFullYear()) : seasonOf(before);
}

/** Whether a period is over and has settled, so that its picture can be made. */
export function isClosed(period: Period, now: Date): boolean {
  return now.getTime() >= spanOf(period).until.getTime() + SETTLING_MS;
}
