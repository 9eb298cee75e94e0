import type { Weekday } from '@auroraai/recommender';

/** The days in the order of `Date.getUTCDay`. */
const DAYS: readonly Weekday[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];

const HELSINKI_SUMMER_HOURS = 3;

/** A day's English name, as the repository writes it; null for anything else. */
export function weekday(value: unknown): Weekday | null {
  return DAYS.find((day) => day === value) ?? null;
}

/** The weekday of a date `YYYY-MM-DD`. */
export function weekdayOf(date: string): Weekday | null {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? null : (DAYS[new Date(time).getUTCDay()] ?? null);
}

/** `08:00:00` → `08:00`; null for anything that is no time of day. */
export function clockTime(value: unknown): string | null {
  const match = typeof value === 'string' ? /^(\d{2}):(\d{2})(:\d{2}.*)?$/.exec(value) : null;
  if (!match || Number(match[1]) > 24 || Number(match[2]) > 59) return null;
  return `${match[1]}:${match[2]}`;
}

/**
 * The Finnish date of a moment, `YYYY-MM-DD`. Local midnight is written in UTC as 21:00 or 22:00 of
 * the day before; a moment without a zone is local already. Null for anything else.
 */
export function localDate(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return null;
  if (!/T.*(Z|[+-]\d{2}:?\d{2})$/.test(value)) {
    const date = value.slice(0, 10);
    return Number.isNaN(Date.parse(date)) ? null : date;
  }
  const time = Date.parse(value);
  if (Number.isNaN(time)) return null;
  return new Date(time + HELSINKI_SUMMER_HOURS * 3_600_000).toISOString().slice(0, 10);
}

/** A moment as ISO 8601 in UTC; one without a zone is UTC, as the repository writes it. */
export function moment(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) return null;
  const zoned =
    /T.*(Z|[+-]\d{2}:?\d{2})$/.test(value) || !value.includes('T') ? value : `${value}Z`;
  const time = Date.parse(zoned);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
