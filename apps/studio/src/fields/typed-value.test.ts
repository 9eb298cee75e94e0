import { expect, it } from 'vitest';
import { typedList, typedValue } from './typed-value.ts';

it('A number is one where numbers are kept; a municipality stays the code that it is', () => {
  expect(['17', '2,5', '-3', 'x', ''].map((typed) => typedValue(typed, 'age'))).toEqual([
    17,
    2.5,
    -3,
    'x',
    '',
  ]);
  expect(typedValue('091', 'place')).toBe('091');
  expect(typedValue('true', 'yes-no')).toBe(true);
  expect(typedValue('true')).toBe('true');
  expect(typedList('a, 2 ,, b', 'choice')).toEqual(['a', '2', 'b']);
});
