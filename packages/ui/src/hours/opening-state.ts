import { isHoliday } from './holidays.ts';
import { helsinkiClock, isoDate, timeOf, weekdayOf } from './local-clock.ts';
import type { OpeningHours, Weekday } from './opening-hours.ts';
import { hasException, openTimesOf } from './opening-spans.ts';

/** A coming moment, told as a person would: how many days ahead, which weekday, which time. */
export interface ComingMoment {
  /** 0 = today, 1 = tomorrow, … */
  inDays: number;
  weekday: Weekday;
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:MM`; `24:00` is the end of the day. */
  time: string;
}

/**
 * Whether a channel serves now, and when that changes. It `mayDiffer` where the hours are those of any
 * week, the day is a public holiday and the source says nothing of that day.
 */
export type OpeningState =
  | { kind: 'unknown' }
  | { kind: 'always-open' }
  | { kind: 'by-reservation' }
  | { kind: 'open'; until: ComingMoment; mayDiffer?: true }
  | { kind: 'closed'; opens: ComingMoment; mayDiffer?: true }
  /** Closed, and no opening is known for the next three weeks. */
  | { kind: 'closed-for-now' };

const DAY = 1440;
const DAYS_AHEAD = 21;

/** Whether hours mean "open" at a moment, on a clock in Finland. Pure: give the moment. */
export function openingState(hours: readonly OpeningHours[], now: Date): OpeningState {
  if (hours.length === 0) return { kind: 'unknown' };
  if (hours.every((each) => each.byReservation)) return { kind: 'by-reservation' };
  const clock = helsinkiClock(now);
  const minute = clock.day * DAY + clock.minute;
  const times = [];
  // A week back: hours that run over midnight may have begun several days ago.
  for (let day = clock.day - 7; day <= clock.day + DAYS_AHEAD; day += 1)
    times.push(...openTimesOf(hours, day));
  times.sort((a, b) => a.start - b.start);

  const mayDiffer = (at: number) => {
    const day = Math.floor(at / DAY);
    return isHoliday(day) && !hasException(hours, day) && { mayDiffer: true as const };
  };
  let end = minute;
  for (const time of times) if (time.start <= end && time.end > end) end = time.end;
  if (end > minute) {
    if (end >= (clock.day + DAYS_AHEAD) * DAY) return { kind: 'always-open' };
    return { kind: 'open', until: moment(end, clock.day, true), ...mayDiffer(minute) };
  }
  const next = times.find((time) => time.start > minute);
  return next
    ? { kind: 'closed', opens: moment(next.start, clock.day, false), ...mayDiffer(next.start) }
    : { kind: 'closed-for-now' };
}

function moment(at: number, today: number, isEnd: boolean): ComingMoment {
  let day = Math.floor(at / DAY);
  let minutes = at - day * DAY;
  if (isEnd && minutes === 0) {
    day -= 1;
    minutes = DAY;
  }
  return {
    inDays: day - today,
    weekday: weekdayOf(day),
    date: isoDate(day),
    time: timeOf(minutes),
  };
}
