/** Days of the week, Monday first, named as the national service repository names them. */
export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** A span of a day or of several days; times are local to Finland, `HH:MM`. */
export interface OpeningSpan {
  from: Weekday;
  /** The last day; equal to `from` for a single day. */
  to: Weekday;
  opens: string;
  closes: string;
}

/** Hours of one channel: weekly hours, an exception for some dates, or hours that run overnight. */
export interface OpeningHours {
  kind: 'DaysOfTheWeek' | 'Exceptional' | 'OverMidnight';
  /** First and last day on which the hours hold, `YYYY-MM-DD`; null = no bound. */
  validFrom: string | null;
  validTo: string | null;
  closed: boolean;
  alwaysOpen: boolean;
  byReservation: boolean;
  /** What the hours are for, in the person's language; null where nothing is said. */
  info: string | null;
  spans: OpeningSpan[];
}
