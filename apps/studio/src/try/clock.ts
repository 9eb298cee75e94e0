/** What time a conversation takes it for. */
export const TIMES = ['now', 'open', 'evening', 'sunday'] as const;

/** See {@link TIMES}. */
export type TimeOfDay = (typeof TIMES)[number];

/** Days from Sunday and hour of each, in the bot's own days. */
const MOMENTS = { open: [1, 12], evening: [1, 21], sunday: [0, 12] } as const;

/**
 * The moment that a conversation takes it for: the next such day from `now` on, at that hour in a time
 * zone (IANA).
 */
export function momentOf(time: TimeOfDay, now: Date, timeZone = 'Europe/Helsinki'): Date {
  if (time === 'now') return now;
  const [day, hour] = MOMENTS[time];
  const moment = new Date(now);
  moment.setUTCDate(moment.getUTCDate() + ((day - moment.getUTCDay() + 7) % 7 || 7));
  moment.setUTCHours(hour, 0, 0, 0);
  return new Date(moment.getTime() - offsetOf(moment, timeZone));
}

/** How much later it is in a time zone than in UTC, milliseconds. */
function offsetOf(moment: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(moment);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const there = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
  return there - moment.getTime();
}
