import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type KeyedItems, keyItems, NO_ITEMS, placeOf } from './item-keys.ts';

const first = keyItems<string>(NO_ITEMS, ['a', 'b', 'c']);

it('A line keeps its key while it is written in, and while others come before it or go', () => {
  expect(first.keys).toEqual([0, 1, 2]);
  expect(keyItems<string>(first, ['a', 'bb', 'c']).keys).toEqual([0, 1, 2]);
  expect(keyItems<string>(first, ['new', 'a', 'b', 'c']).keys).toEqual([3, 0, 1, 2]);
  expect(keyItems<string>(first, ['a', 'c']).keys).toEqual([0, 2]);
  const withFree = keyItems<string>(NO_ITEMS, ['a', 'b', '']);
  expect(keyItems<string>(withFree, ['a', '', '']).keys, 'a line that is emptied').toEqual([
    0, 1, 2,
  ]);
  expect(keyItems<string>(withFree, ['a', 'b', 'c', ''], 2).keys, 'typed in the free line').toEqual(
    [0, 1, 2, 3],
  );
  expect(keyItems<string>(withFree, ['a', 'b', 'c', '']).keys, 'added by another').toEqual([
    0, 1, 3, 2,
  ]);
});

it('An item keeps its key when it moves, is sent back by the server as a copy, or is written in', () => {
  const [a, b, c] = [{ n: 'a' }, { n: 'b' }, { n: 'c' }];
  const keyed = keyItems<{ n: string }>(NO_ITEMS, [a, b, c]);
  expect(keyItems(keyed, [b, a, c]).keys).toEqual([1, 0, 2]);
  expect(keyItems(keyed, structuredClone([c, a, b])).keys).toEqual([2, 0, 1]);
  expect(keyItems(keyed, [a, { n: 'b!' }, c]).keys).toEqual([0, 1, 2]);
  expect(keyItems(keyed, [{ n: 'new' }, a, { n: 'b' }]).keys).toEqual([3, 0, 1]);
  const twins = keyItems<{ n: string }>(NO_ITEMS, [a, { ...a }]);
  expect(keyItems(twins, [twins.items[1]!]).keys, 'the first of two equal ones is gone').toEqual([
    1,
  ]);
  expect(keyItems(twins, structuredClone(twins.items)).keys).toEqual([0, 1]);
});

it('A place leads to where its item is now, or nowhere once it is gone', () => {
  expect(placeOf(['a', 'b', 'c'], ['x', 'a', 'b', 'c'], 1)).toBe(2);
  expect(placeOf(['a', 'b', 'c'], ['a', 'c'], 1)).toBeNull();
  expect(placeOf(['a', 'b', 'c'], ['a', 'B', 'c'], 1)).toBe(1);
});

it('Every line has a key of its own, whatever happens', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 6 }), (changes) => {
      let keyed: KeyedItems<string> = NO_ITEMS;
      for (const change of changes) {
        keyed = keyItems<string>(keyed, change);
        expect(new Set(keyed.keys).size).toBe(change.length);
      }
    }),
  );
});
