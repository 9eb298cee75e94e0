import { describe, expect, it } from 'vitest';
import { clockTime, localDate, moment, weekdayOf } from './time.ts';

describe('times of the repository', () => {
  it.each([
    ['08:00:00', '08:00'],
    ['23:59', '23:59'],
    ['24:00:00', '24:00'],
    ['25:00', null],
    ['08:61', null],
    ['8', null],
    [null, null],
  ])('the clock time %j reads %j', (written, read) => {
    expect(clockTime(written)).toBe(read);
  });

  it.each([
    ['2026-12-24T00:00:00', '2026-12-24'],
    ['2026-12-23T22:00:00Z', '2026-12-24'],
    ['2026-06-19T21:00:00+00:00', '2026-06-20'],
    ['2026-12-24', '2026-12-24'],
    ['2026-13-24', null],
    ['tomorrow', null],
    [7, null],
  ])('the date %j reads %j', (written, read) => {
    expect(localDate(written)).toBe(read);
  });

  it.each([
    ['2020-04-22T09:35:58.293984', '2020-04-22T09:35:58.293Z'],
    ['2020-04-22T09:35:58+03:00', '2020-04-22T06:35:58.000Z'],
    ['2020-04-22', '2020-04-22T00:00:00.000Z'],
    ['2020-04-99', null],
    [undefined, null],
  ])('the moment %j reads %j', (written, read) => {
    expect(moment(written)).toBe(read);
  });

  it('knows the weekday of a date', () => {
    expect(weekdayOf('2026-12-24')).toBe('Thursday');
    expect(weekdayOf('rubbish')).toBeNull();
  });
});
