import { afterEach, expect, it, vi } from 'vitest';
import { localDay } from './local-day.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each([
  ['Europe/Helsinki', '2026-11-24'],
  ['America/New_York', '2026-11-23'],
  ['Pacific/Kiritimati', '2026-11-24'],
])('A moment has the day that the device in %s shows', (where, day) => {
  vi.stubEnv('TZ', where);
  expect(localDay('2026-11-23T22:30:00.000Z')).toBe(day);
});
