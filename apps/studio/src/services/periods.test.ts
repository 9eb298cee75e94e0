import { expect, it } from 'vitest';
import { daysOfPeriod, isCountable, lastDays } from './periods.ts';

it('The last thirty days end today and cross the month', () => {
  const period = lastDays(new Date(2026, 2, 1, 23, 59), 30);
  expect(period).toEqual({ from: '2026-01-31', to: '2026-03-01' });
  const days = daysOfPeriod(period);
  expect([days.length, days[0], days.at(-1)]).toEqual([30, '2026-01-31', '2026-03-01']);
});

it('Days in the wrong order, too many or none at all are not counted', () => {
  expect(isCountable({ from: '2026-01-02', to: '2026-01-01' })).toBe(false);
  expect(isCountable({ from: '2026-01-01', to: '2026-01-01' })).toBe(true);
  expect(isCountable({ from: '2020-01-01', to: '2026-01-01' })).toBe(false);
  expect(isCountable({ from: '', to: '2026-01-01' })).toBe(false);
  expect(daysOfPeriod({ from: '', to: '2026-01-01' })).toEqual([]);
});
