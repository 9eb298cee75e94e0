import { describe, expect, it } from 'vitest';
import { mergeSpans } from './merge-spans.ts';
import type { Weekday } from './opening-hours.ts';

const day = (name: Weekday, opens: string, closes: string) => ({
  from: name,
  to: name,
  opens,
  closes,
});

describe('Following days with the same hours', () => {
  it('become one line', () => {
    expect(
      mergeSpans([
        day('Monday', '09:00', '16:00'),
        day('Tuesday', '09:00', '16:00'),
        day('Wednesday', '09:00', '18:00'),
        day('Thursday', '09:00', '16:00'),
      ]),
    ).toEqual([
      { from: 'Monday', to: 'Tuesday', opens: '09:00', closes: '16:00' },
      day('Wednesday', '09:00', '18:00'),
      day('Thursday', '09:00', '16:00'),
    ]);
  });

  it('stay apart when a day is missing between them or a day has two spans', () => {
    const spans = [
      day('Monday', '09:00', '12:00'),
      day('Monday', '13:00', '16:00'),
      day('Wednesday', '13:00', '16:00'),
    ];
    expect(mergeSpans(spans)).toEqual(spans);
  });
});
