import { WEEKDAYS, type Weekday } from './opening-hours.ts';

/** The clock on a wall in Finland. */
export interface LocalClock {
  /** Days since 1 January 1970. */
  day: number;
  /** Minutes since the beginning of the day. */
  minute: number;
}

const DAY_MS = 86_400_000;

/** What a clock on a wall in Finland shows at a moment, summer time included. */
export function helsinkiClock(now: Date): LocalClock {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Helsinki',
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return {
    day: Date.UTC(part('year'), part('month') - 1, part('day')) / DAY_MS,
    minute: part('hour') * 60 + part('minute'),
  };
}

/** The date `YYYY-MM-DD` of a day counted from 1 January 1970. */
export function isoDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The weekday of a day counted from 1 January 1970 (a Thursday). */
export function weekdayOf(day: number): Weekday {
  return WEEKDAYS[(((day + 3) % 7) + 7) % 7]!;
}

/** Minutes since the beginning of the day of a time `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The time `HH:MM` of minutes since the beginning of a day. */
export function timeOf(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
