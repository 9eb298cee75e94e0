import { expect, it } from 'vitest';
import { isHoliday } from './holidays.ts';

const day = (date: string) => Date.parse(date) / 86_400_000;

it('The public holidays of Finland in 2026 are known, with both great eves', () => {
  const days = Array.from({ length: 365 }, (_, index) => day('2026-01-01') + index);
  const found = days.filter(isHoliday).map((each) => new Date(each * 86_400_000).toISOString());
  expect(found.map((each) => each.slice(0, 10))).toEqual([
    '2026-01-01',
    '2026-01-06',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-24',
    '2026-06-19',
    '2026-06-20',
    '2026-10-31',
    '2026-12-06',
    '2026-12-24',
    '2026-12-25',
    '2026-12-26',
  ]);
});

it.each([
  ['2024-03-31', true],
  ['2025-04-20', true],
  ['2027-03-28', true],
  ['2038-04-25', true],
  ['2025-06-20', true],
  ['2025-06-28', false],
  ['2025-11-01', true],
  ['2027-11-06', true],
  ['2026-11-07', false],
])('Easter and the holidays that move are found in other years: %s', (date, expected) => {
  expect(isHoliday(day(date))).toBe(expected);
});
