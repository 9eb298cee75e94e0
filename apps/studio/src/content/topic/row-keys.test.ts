import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keyLines, NO_LINES } from './row-keys.ts';

const first = keyLines(NO_LINES, ['a', 'b', 'c']);

it('A line keeps its key while it is written in, and while others come before it or go', () => {
  expect(first.keys).toEqual([0, 1, 2]);
  expect(keyLines(first, ['a', 'bb', 'c']).keys).toEqual([0, 1, 2]);
  expect(keyLines(first, ['new', 'a', 'b', 'c']).keys).toEqual([3, 0, 1, 2]);
  expect(keyLines(first, ['a', 'c']).keys).toEqual([0, 2]);
  const withFree = keyLines(NO_LINES, ['a', 'b', '']);
  expect(keyLines(withFree, ['a', '', '']).keys, 'a line that is emptied').toEqual([0, 1, 2]);
  expect(keyLines(withFree, ['a', 'b', 'c', ''], 2).keys, 'typed in the free line').toEqual([
    0, 1, 2, 3,
  ]);
  expect(keyLines(withFree, ['a', 'b', 'c', '']).keys, 'added by another').toEqual([0, 1, 3, 2]);
});

it('Every line has a key of its own, whatever happens', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 6 }), (changes) => {
      let keyed = NO_LINES;
      for (const change of changes) {
        keyed = keyLines(keyed, change);
        expect(new Set(keyed.keys).size).toBe(change.length);
      }
    }),
  );
});
