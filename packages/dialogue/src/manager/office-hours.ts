import type { OfficeHours, Weekday } from '../bot/bot.ts';

const ZONE = 'Europe/Helsinki';
const MINUTE = 60_000;

/** A moment on the office's own clock. */
export interface LocalTime {
  /** `YYYY-MM-DD`. */
  day: string;
  /** `HH:MM`. */
  time: string;
  weekday: Weekday;
}

/** Reads the clock of one time zone; building it is slow, so keep it. */
export type Clock = (moment: Date) => LocalTime;

/** The clock of the office's time zone. */
export function createClock(timeZone: string = ZONE): Clock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    weekday: 'long',
    hourCycle: 'h23',
  });
  const read = (moment: number): LocalTime => {
    const parts = Object.fromEntries(
      format.formatToParts(moment).map((one) => [one.type, one.value]),
    );
    return {
      day: `${parts.year}-${parts.month}-${parts.day}`,
      time: `${parts.hour}:${parts.minute}`,
      weekday: parts.weekday as Weekday,
    };
  };
  // Most who ask, ask of the same minute; reading is slow too.
  let last: { minute: number; local: LocalTime } | undefined;
  return (moment) => {
    const minute = Math.floor(moment.getTime() / MINUTE);
    if (last?.minute !== minute) last = { minute, local: read(minute * MINUTE) };
    return last.local;
  };
}

/** Whether the office is open; always when it has told no hours. */
export function isOpen(hours: OfficeHours | undefined, clock: Clock, now: Date): boolean {
  if (!hours) return true;
  const { day, time, weekday } = clock(now);
  if (hours.closed?.includes(day)) return false;
  return hours.weekly.some(
    (span) => span.days.includes(weekday) && span.opens <= time && time < span.closes,
  );
}

const QUARTER = 15 * MINUTE;
const FORTNIGHT = 14 * 24 * 4;

/** When the office opens next, to a quarter of an hour, ISO 8601; undefined within two weeks. */
export function nextOpening(
  hours: OfficeHours | undefined,
  clock: Clock,
  now: Date,
): string | undefined {
  if (!hours) return undefined;
  const start = Math.ceil(now.getTime() / QUARTER) * QUARTER;
  const hour = 4;
  let step = 0;
  while (step < FORTNIGHT) {
    const moment = new Date(start + step * QUARTER);
    if (isOpen(hours, clock, moment)) {
      let first = moment;
      for (let back = 1; back < hour && step - back >= 0; back++) {
        const earlier = new Date(moment.getTime() - back * QUARTER);
        if (isOpen(hours, clock, earlier)) first = earlier;
      }
      return first.toISOString();
    }
    step += hour;
  }
  return undefined;
}
