import { localDay } from '../locale/local-day.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How many days there are from today until a day (`YYYY-MM-DD`); 0 on the day itself, negative after it. */
export function daysUntil(day: string, now: Date): number {
  return Math.round((Date.parse(day) - Date.parse(localDay(now.toISOString()))) / DAY_MS);
}
