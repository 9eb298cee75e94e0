import type { OpeningSpan, ServiceHours } from '@auroraai/recommender';
import type { Note } from '../mapped.ts';
import { type Json, objects, text } from '../read.ts';
import { clockTime, localDate, weekday, weekdayOf } from '../time.ts';
import { itemTexts } from './texts.ts';

const KINDS: Record<string, ServiceHours['kind']> = {
  DaysOfTheWeek: 'DaysOfTheWeek',
  Standard: 'DaysOfTheWeek',
  Exceptional: 'Exceptional',
  Exception: 'Exceptional',
  OverMidnight: 'OverMidnight',
  Special: 'OverMidnight',
};

function readSpan(item: Json, firstDate: string | null, note: Note): OpeningSpan[] {
  const from = weekday(item.dayFrom) ?? (firstDate === null ? null : weekdayOf(firstDate));
  const opens = clockTime(item.from);
  const closes = clockTime(item.to);
  if (!from || !opens || !closes) {
    note('serviceHours: a span without day or time was left out');
    return [];
  }
  return [{ from, to: weekday(item.dayTo) ?? from, opens, closes }];
}

/** The opening hours of a channel. */
export function readHours(value: unknown, note: Note): ServiceHours[] {
  return objects(value).flatMap((item) => {
    const kind = KINDS[text(item.serviceHourType)];
    if (!kind) {
      note(`serviceHours: the type ${text(item.serviceHourType) || 'of nothing'} is unknown`);
      return [];
    }
    const validFrom = localDate(item.validFrom);
    const firstDate = kind === 'Exceptional' ? validFrom : null;
    return [
      {
        kind,
        validFrom,
        validTo: localDate(item.validTo),
        closed: item.isClosed === true,
        alwaysOpen: item.isAlwaysOpen === true,
        byReservation: item.isReservation === true,
        info: itemTexts(item.additionalInformation),
        spans: objects(item.openingHour).flatMap((span) => readSpan(span, firstDate, note)),
      },
    ];
  });
}
