import { describe, expect, it, vi } from 'vitest';
import type { OpeningHours, Weekday } from './opening-hours.ts';
import { openingState } from './opening-state.ts';

const weekly = (from: Weekday, to: Weekday, opens: string, closes: string): OpeningHours => ({
  kind: 'DaysOfTheWeek',
  validFrom: null,
  validTo: null,
  closed: false,
  alwaysOpen: false,
  byReservation: false,
  info: null,
  spans: [{ from, to, opens, closes }],
});
const office = weekly('Monday', 'Friday', '09:00', '16:00');
/** Saturday 21 November 2026; winter time, UTC+2. */
const at = (iso: string) => new Date(iso);

describe('Opening hours', () => {
  it('say open with the closing time during the day', () => {
    expect(openingState([office], at('2026-11-23T08:00:00Z'))).toEqual({
      kind: 'open',
      until: { inDays: 0, weekday: 'Monday', date: '2026-11-23', time: '16:00' },
    });
  });

  it('say later today before opening and the next weekday after the weekend', () => {
    expect(openingState([office], at('2026-11-23T05:00:00Z'))).toMatchObject({
      kind: 'closed',
      opens: { inDays: 0, time: '09:00' },
    });
    expect(openingState([office], at('2026-11-21T10:00:00Z'))).toMatchObject({
      kind: 'closed',
      opens: { inDays: 2, weekday: 'Monday', time: '09:00' },
    });
  });

  it('close at the very minute of closing and open at the very minute of opening', () => {
    expect(openingState([office], at('2026-11-23T14:00:00Z'))).toMatchObject({
      kind: 'closed',
      opens: { inDays: 1 },
    });
    expect(openingState([office], at('2026-11-23T07:00:00Z')).kind).toBe('open');
  });

  it('follow Finnish summer time, whatever the time zone of the device', () => {
    // 06:00 UTC is 09:00 in Finland until the clocks go back on 25 October, then 08:00.
    expect(openingState([office], at('2026-10-23T06:00:00Z')).kind).toBe('open');
    expect(openingState([office], at('2026-10-26T06:00:00Z'))).toMatchObject({
      kind: 'closed',
      opens: { inDays: 0, time: '09:00' },
    });
  });

  it('let an exceptional closing replace the weekly hours', () => {
    const holiday: OpeningHours = {
      ...office,
      kind: 'Exceptional',
      validFrom: '2026-12-24',
      validTo: '2026-12-25',
      closed: true,
      spans: [],
    };
    expect(openingState([office, holiday], at('2026-12-24T10:00:00Z'))).toMatchObject({
      kind: 'closed',
      opens: { inDays: 4, weekday: 'Monday', date: '2026-12-28' },
    });
  });

  it('are not to be relied on where a public holiday is like any other day to the source', () => {
    const everyDay = weekly('Monday', 'Sunday', '09:00', '16:00');
    // Independence Day is a Sunday, Epiphany a Wednesday.
    expect(openingState([everyDay], at('2026-12-06T08:00:00Z'))).toMatchObject({
      kind: 'open',
      mayDiffer: true,
    });
    expect(openingState([office], at('2027-01-05T15:00:00Z'))).toMatchObject({
      kind: 'closed',
      opens: { inDays: 1 },
      mayDiffer: true,
    });
    const told = { ...everyDay, kind: 'Exceptional' as const, validFrom: '2026-12-06' };
    expect(openingState([everyDay, told], at('2026-12-06T08:00:00Z'))).not.toHaveProperty(
      'mayDiffer',
    );
    expect(openingState([everyDay], at('2026-12-07T08:00:00Z'))).not.toHaveProperty('mayDiffer');
  });

  it.each(['America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
    'are those of Finland on a device in %s',
    (where) => {
      vi.stubEnv('TZ', where);
      expect(openingState([office], at('2026-11-23T08:00:00Z'))).toMatchObject({
        kind: 'open',
        until: { weekday: 'Monday', date: '2026-11-23', time: '16:00' },
      });
      expect(openingState([office], at('2026-11-22T23:30:00Z'))).toMatchObject({
        kind: 'closed',
        opens: { inDays: 0, time: '09:00' },
      });
      vi.unstubAllEnvs();
    },
  );

  it('let exceptional hours of one day replace the weekly hours of that day', () => {
    const shorter: OpeningHours = {
      ...weekly('Monday', 'Monday', '10:00', '12:00'),
      kind: 'Exceptional',
      validFrom: '2026-12-23',
    };
    expect(openingState([office, shorter], at('2026-12-23T09:00:00Z'))).toMatchObject({
      kind: 'open',
      until: { time: '12:00' },
    });
    expect(openingState([office, shorter], at('2026-12-23T11:00:00Z'))).toMatchObject({
      kind: 'closed',
      opens: { inDays: 1, time: '09:00' },
    });
  });

  it('run past midnight when they close before they open', () => {
    const night = weekly('Friday', 'Saturday', '20:00', '02:00');
    expect(openingState([night], at('2026-11-20T23:30:00Z'))).toMatchObject({
      kind: 'open',
      until: { inDays: 0, weekday: 'Saturday', time: '02:00' },
    });
  });

  it('run over several days when the repository says so', () => {
    const weekend: OpeningHours = {
      ...weekly('Friday', 'Monday', '16:00', '08:00'),
      kind: 'OverMidnight',
    };
    expect(openingState([weekend], at('2026-11-22T10:00:00Z'))).toMatchObject({
      kind: 'open',
      until: { inDays: 1, weekday: 'Monday', time: '08:00' },
    });
    expect(openingState([weekend], at('2026-11-24T10:00:00Z'))).toMatchObject({
      kind: 'closed',
      opens: { inDays: 3, weekday: 'Friday', time: '16:00' },
    });
  });

  it('know round-the-clock service, bookings, season limits and the lack of hours', () => {
    expect(
      openingState([{ ...office, alwaysOpen: true, spans: [] }], at('2026-11-21T01:00:00Z')),
    ).toEqual({ kind: 'always-open' });
    expect(openingState([{ ...office, byReservation: true }], at('2026-11-23T08:00:00Z'))).toEqual({
      kind: 'by-reservation',
    });
    expect(
      openingState([{ ...office, validTo: '2026-08-31' }], at('2026-11-23T08:00:00Z')),
    ).toEqual({ kind: 'closed-for-now' });
    expect(openingState([], at('2026-11-23T08:00:00Z'))).toEqual({ kind: 'unknown' });
  });

  it('close at 24 when the day ends', () => {
    const long = weekly('Monday', 'Friday', '08:00', '24:00');
    expect(openingState([long], at('2026-11-23T12:00:00Z'))).toMatchObject({
      kind: 'open',
      until: { inDays: 0, weekday: 'Monday', time: '24:00' },
    });
  });
});
