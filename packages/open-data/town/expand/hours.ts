import type { Weekday } from '@auroraai/recommender';
import type { HoursSource, Text } from '../source/model.ts';
import { items } from './common.ts';

const DAYS = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
} as const satisfies Record<string, Weekday>;
type Day = keyof typeof DAYS;
const ORDER = Object.keys(DAYS) as Day[];

function days(text: string): Day[] {
  const [from = '', to = from] = text.split('-');
  const first = ORDER.indexOf(from as Day);
  const last = ORDER.indexOf(to as Day);
  if (first < 0 || last < first) throw new Error(`"${text}" names no days.`);
  return ORDER.slice(first, last + 1);
}

function time(text: string): string {
  const match = /^(\d{1,2})(?::(\d\d))?$/.exec(text);
  if (match === null || Number(match[1]) > 24) throw new Error(`"${text}" is no time.`);
  return `${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}:00`;
}

/** One span in PTV's shape; `dayTo` is empty unless the span runs over midnight. */
export interface PtvOpeningHour {
  dayFrom: Weekday;
  dayTo: Weekday | '';
  from: string;
  to: string;
}

/** `Mon-Fri 9-11:30 12:30-15; Sat 10-14` as PTV's opening hours, a day at a time. */
export function openingHours(text: string): PtvOpeningHour[] {
  return text.split(';').flatMap((part) => {
    const [dayText = '', ...spans] = part.trim().split(/\s+/);
    if (spans.length === 0) throw new Error(`"${part}" has no times.`);
    return days(dayText).flatMap((day) =>
      spans.map((span) => {
        const [from = '', to = ''] = span.split('-');
        return { dayFrom: DAYS[day], dayTo: '' as const, from: time(from), to: time(to) };
      }),
    );
  });
}

/** `Fri 18:00-Sat 02:00` as PTV's hours over midnight. */
export function overnightHours(text: string): PtvOpeningHour[] {
  return text.split(';').map((part) => {
    const match = /^(\w{3}) ([\d:]+)-(\w{3}) ([\d:]+)$/.exec(part.trim());
    if (match === null) throw new Error(`"${part}" does not run over midnight.`);
    const [, from = '', opens = '', to = '', closes = ''] = match;
    return {
      dayFrom: DAYS[days(from)[0]!],
      dayTo: DAYS[days(to)[0]!],
      from: time(opens),
      to: time(closes),
    };
  });
}

const midnight = (date: string | undefined) => (date === undefined ? null : `${date}T00:00:00`);

function base(info: Text | undefined, from?: string, to?: string) {
  return {
    serviceHourType: 'DaysOfTheWeek',
    validFrom: midnight(from),
    validTo: midnight(to),
    isClosed: false,
    validForNow: from === undefined,
    isAlwaysOpen: false,
    isReservation: false,
    additionalInformation: info === undefined ? [] : items(info),
    openingHour: [] as PtvOpeningHour[],
  };
}

/** One kind of opening hours in PTV's shape. */
export function serviceHour(hours: HoursSource): ReturnType<typeof base> {
  switch (hours.kind) {
    case 'weekly':
      return {
        ...base(hours.info, hours.from, hours.to),
        openingHour: openingHours(hours.days),
      };
    case 'reservation':
      return {
        ...base(hours.info),
        isReservation: true,
        openingHour: hours.days === undefined ? [] : openingHours(hours.days),
      };
    case 'always':
      return { ...base(hours.info), isAlwaysOpen: true };
    case 'overnight':
      return {
        ...base(hours.info),
        serviceHourType: 'OverMidnight',
        openingHour: overnightHours(hours.days),
      };
    case 'closed':
      return {
        ...base(hours.info, hours.from, hours.to),
        serviceHourType: 'Exceptional',
        isClosed: true,
      };
    case 'exception':
      return {
        ...base(hours.info, hours.from, hours.to),
        serviceHourType: 'Exceptional',
        openingHour: openingHours(hours.days),
      };
  }
}
