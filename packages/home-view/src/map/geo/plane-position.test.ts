import { expect, it } from 'vitest';
import { knownPosition } from './plane-position.ts';

it('A position in Finland is kept, also when a source writes it as text', () => {
  const helsinki = { easting: 386_411, northing: 6_671_910 };
  expect(knownPosition(helsinki)).toEqual(helsinki);
  expect(knownPosition({ easting: '386411', northing: '6671910' })).toEqual(helsinki);
});

it.each([
  ['zero', { easting: 0, northing: 0 }],
  ['zero as text', { easting: '0', northing: '0' }],
  ['half a position', { easting: 386_411, northing: null }],
  ['not a number', { easting: Number.NaN, northing: 6_671_910 }],
  ['endless', { easting: Number.POSITIVE_INFINITY, northing: 6_671_910 }],
  ['empty text', { easting: '', northing: ' ' }],
  ['in Stockholm', { easting: -54_000, northing: 6_600_000 }],
  ['degrees in the place of metres', { easting: 24.95, northing: 60.17 }],
  ['east and north the wrong way round', { easting: 6_671_910, northing: 386_411 }],
  ['nothing', null],
  ['a word', 'Helsinki'],
])('A position that is %s is unknown', (_, position) => {
  expect(knownPosition(position)).toBeNull();
});
