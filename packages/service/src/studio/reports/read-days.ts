import { invalid } from '../../v2/problem.ts';

/** The longest time of one report. */
const LONGEST_MS = 800 * 24 * 60 * 60 * 1000;

/** Reads the first and the last day of a report; throws for anything that is none. */
export function readDays(
  from: string | undefined,
  to: string | undefined,
): { from: string; to: string } {
  const days = { from: readDay(from, 'from'), to: readDay(to, 'to') };
  const span = Date.parse(days.to) - Date.parse(days.from);
  if (span >= 0 && span <= LONGEST_MS) return days;
  throw invalid([{ path: 'to', message: 'must be from `from` to 800 days later' }]);
}

function readDay(written: string | undefined, path: string): string {
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(written ?? '') && !Number.isNaN(Date.parse(`${written}`));
  if (written !== undefined && isDay) return written;
  throw invalid([{ path, message: 'must be a day such as 2026-11-21' }]);
}
