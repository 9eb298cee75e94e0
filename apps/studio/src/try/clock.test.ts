import { expect, it } from 'vitest';
import { momentOf } from './clock.ts';

const SATURDAY = new Date('2026-11-21T15:30:00Z');

it('A Monday at noon is noon where the office is, in winter and in summer', () => {
  expect(momentOf('open', SATURDAY).toISOString()).toBe('2026-11-23T10:00:00.000Z');
  const june = new Date('2026-06-10T08:00:00Z');
  expect(momentOf('open', june).toISOString()).toBe('2026-06-15T09:00:00.000Z');
  expect(momentOf('open', SATURDAY, 'Asia/Tokyo').toISOString()).toBe('2026-11-23T03:00:00.000Z');
});

it('An evening and a Sunday are outside of ordinary hours', () => {
  expect(momentOf('evening', SATURDAY).toISOString()).toBe('2026-11-23T19:00:00.000Z');
  expect(momentOf('sunday', SATURDAY).toISOString()).toBe('2026-11-22T10:00:00.000Z');
});

it('On a Monday the next one is taken, and now is now', () => {
  const monday = new Date('2026-11-23T09:00:00Z');
  expect(momentOf('open', monday).toISOString()).toBe('2026-11-30T10:00:00.000Z');
  expect(momentOf('now', SATURDAY)).toBe(SATURDAY);
});
