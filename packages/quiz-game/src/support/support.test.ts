import { expect, it } from 'vitest';
import { linesFor, STANDARD_SUPPORT } from './support.ts';

const numbers = (person: Parameters<typeof linesFor>[1], support = STANDARD_SUPPORT) =>
  linesFor(support, person).map(({ number }) => number);

it('The emergency number comes first, and the crisis line speaks the language of the person', () => {
  expect(numbers({ language: 'fi' })).toEqual(['112', '116 111', '09 2525 0111']);
  expect(numbers({ language: 'sv' }).at(-1)).toBe('09 2525 0112');
  expect(numbers({ language: 'fi-x-selko' }).at(-1)).toBe('09 2525 0111');
});

it('A line for the young is not offered to somebody known to be older', () => {
  expect(numbers({ language: 'fi', age: 40 })).not.toContain('116 111');
  expect(numbers({ language: 'fi', age: 16 })).toContain('116 111');
});

it('A line of a county is offered there and nowhere else', () => {
  const support = { lines: [{ name: { fi: 'X' }, number: '1', counties: ['12'] }] };
  expect(numbers({ language: 'fi', county: '12' }, support)).toEqual(['1']);
  expect(numbers({ language: 'fi', county: '03' }, support)).toEqual([]);
  expect(numbers({ language: 'fi' }, support)).toEqual([]);
});
