import { isoDate, minutesOf, weekdayOf } from './local-clock.ts';
import { type OpeningHours, type OpeningSpan, WEEKDAYS } from './opening-hours.ts';

/** A time of being open, in minutes counted from the beginning of 1 January 1970, Finnish time. */
export interface OpenTime {
  start: number;
  end: number;
}

const DAY = 1440;

/** The times of being open that begin on one day; an exception replaces the weekly hours. */
export function openTimesOf(hours: readonly OpeningHours[], day: number): OpenTime[] {
  const valid = hours.filter((each) => !each.byReservation && holdsOn(each, day));
  const exceptions = valid.filter((each) => each.kind === 'Exceptional');
  const chosen = exceptions.length > 0 ? exceptions : valid;
  if (exceptions.some((each) => each.closed)) return [];
  return chosen.flatMap((each) => {
    if (each.closed) return [];
    if (each.alwaysOpen) return [{ start: day * DAY, end: (day + 1) * DAY }];
    return each.spans
      .filter((span) => startsOn(each, span, day))
      .map((span) => ({
        start: day * DAY + minutesOf(span.opens),
        end: day * DAY + endOffset(each, span),
      }));
  });
}

/** Whether the source says something of one day, other than what holds on any such weekday. */
export function hasException(hours: readonly OpeningHours[], day: number): boolean {
  return hours.some((each) => each.kind === 'Exceptional' && holdsOn(each, day));
}

function holdsOn(hours: OpeningHours, day: number): boolean {
  const date = isoDate(day);
  const from = hours.validFrom?.slice(0, 10);
  // An exception without an end is for its one day.
  const to = hours.validTo?.slice(0, 10) ?? (hours.kind === 'Exceptional' ? from : undefined);
  return (!from || from <= date) && (!to || date <= to);
}

function startsOn(hours: OpeningHours, span: OpeningSpan, day: number): boolean {
  const weekday = weekdayOf(day);
  if (hours.kind === 'OverMidnight') return span.from === weekday;
  const oneDay = hours.validTo === null || hours.validTo === hours.validFrom;
  if (hours.kind === 'Exceptional' && oneDay) return true;
  return daysBetween(span.from, weekday) <= daysBetween(span.from, span.to);
}

function endOffset(hours: OpeningHours, span: OpeningSpan): number {
  const opens = minutesOf(span.opens);
  const closes = minutesOf(span.closes);
  if (hours.kind === 'OverMidnight') {
    const days = daysBetween(span.from, span.to);
    return days * DAY + closes + (days === 0 && closes <= opens ? DAY : 0);
  }
  return closes <= opens ? closes + DAY : closes;
}

function daysBetween(from: OpeningSpan['from'], to: OpeningSpan['from']): number {
  return (WEEKDAYS.indexOf(to) - WEEKDAYS.indexOf(from) + 7) % 7;
}
