import { expect, test } from 'vitest';
import type { OfficeHours } from '../bot/bot.ts';
import { createClock, isOpen, nextOpening } from './office-hours.ts';

const hours: OfficeHours = {
  weekly: [{ days: ['Monday', 'Tuesday', 'Friday'], opens: '09:30', closes: '16:00' }],
  closed: ['2026-11-24'],
};
const clock = createClock();
const at = (time: string) => new Date(time);

test('M12 an office is open by its own clock, in summer and in winter', () => {
  expect(isOpen(hours, clock, at('2026-11-23T07:30:00Z'))).toBe(true);
  expect(isOpen(hours, clock, at('2026-11-23T07:29:00Z'))).toBe(false);
  expect(isOpen(hours, clock, at('2026-06-15T06:30:00Z'))).toBe(true);
  expect(isOpen(hours, clock, at('2026-11-23T14:00:00Z'))).toBe(false);
});

test('M12 on a closed day nobody is there, and without hours somebody always is', () => {
  expect(isOpen(hours, clock, at('2026-11-24T10:00:00Z'))).toBe(false);
  expect(isOpen(undefined, clock, at('2026-11-22T02:00:00Z'))).toBe(true);
});

test('M12 the next opening passes over closed days and nights', () => {
  expect(nextOpening(hours, clock, at('2026-11-23T15:07:00Z'))).toBe('2026-11-27T07:30:00.000Z');
  expect(nextOpening(hours, clock, at('2026-11-23T05:00:00Z'))).toBe('2026-11-23T07:30:00.000Z');
  expect(nextOpening({ weekly: [] }, clock, at('2026-11-23T05:00:00Z'))).toBeUndefined();
});
