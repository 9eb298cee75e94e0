import type { OpeningSpan, ServiceHours, Weekday } from '@auroraai/recommender';
import type { Note } from '../mapped.ts';
import { type Json, localized, object, objects, text, together } from '../read.ts';
import { clockTime, localDate, weekday } from '../time.ts';

const WEEK: readonly Weekday[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

const hoursOfDay = (item: Json, day: Weekday) =>
  objects(object(object(item.weeklyHours)[day.toLowerCase()]).hours);

function weeklySpans(item: Json, note: Note): OpeningSpan[] {
  return WEEK.flatMap((day) =>
    hoursOfDay(item, day).flatMap((hour): OpeningSpan[] => {
      if (hour.openingStatus === 'Closed') return [];
      if (hour.repetition !== undefined && hour.repetition !== 'Weekly') {
        note('serviceHours: hours of odd or even weeks only were left out');
        return [];
      }
      const opens = clockTime(hour.start);
      const closes = clockTime(hour.end);
      if (opens && closes) return [{ from: day, to: day, opens, closes }];
      note('serviceHours: a span without time was left out');
      return [];
    }),
  );
}

function continuousSpan(item: Json): OpeningSpan[] {
  const from = weekday(item.fromDay);
  const to = weekday(item.toDay);
  const opens = clockTime(item.fromTime);
  const closes = clockTime(item.toTime);
  return from && to && opens && closes ? [{ from, to, opens, closes }] : [];
}

function readOne(item: Json, note: Note): ServiceHours[] {
  const type = text(item.type);
  const base = {
    validFrom: localDate(item.fromDate),
    validTo: localDate(item.toDate),
    closed: false,
    alwaysOpen: false,
    byReservation: item.openingStatus === 'OpenOnReservation',
    info: together(localized(item.heading), localized(item.additionalInformation), ': '),
  };
  switch (type) {
    case 'WeeklyUntilFurtherNoticeServiceHour':
    case 'WeeklyDateRangeServiceHour':
    case 'ExceptionalDateRangeServiceHour': {
      const spans = weeklySpans(item, note);
      const all = WEEK.flatMap((day) => hoursOfDay(item, day));
      const byReservation =
        all.length > 0 && all.every((hour) => hour.openingStatus === 'OpenOnReservation');
      const exceptional = type === 'ExceptionalDateRangeServiceHour';
      const closed = exceptional && all.every((hour) => hour.openingStatus === 'Closed');
      const kind = exceptional ? 'Exceptional' : 'DaysOfTheWeek';
      return [{ kind, ...base, closed, byReservation, spans }];
    }
    case 'ContinuousAlwaysValidServiceHour': {
      const alwaysOpen = item.openingStatus !== 'OpenOnReservation';
      return [{ kind: 'DaysOfTheWeek', ...base, alwaysOpen, spans: [] }];
    }
    case 'ContinuousWeekdaysUntilFurtherNoticeServiceHour':
    case 'ContinuousDateRangeServiceHour':
      return [{ kind: 'OverMidnight', ...base, spans: continuousSpan(item) }];
    default:
      note(`serviceHours: the type ${type || 'of nothing'} is unknown`);
      return [];
  }
}

/** The opening hours of a channel. Hours of named holidays are left out. */
export function readHours(value: unknown, note: Note): ServiceHours[] {
  const hours = object(value);
  if (objects(object(hours.holidayServiceHours).holidays).length > 0) {
    note('serviceHours: hours of holidays were left out');
  }
  return objects(hours.hours).flatMap((item) => readOne(item, note));
}
