import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../bot/localized.ts';
import { applyChanges, differences } from './difference.ts';

const json = fc.jsonValue() as fc.Arbitrary<Json>;
const pair = fc.oneof(
  fc.tuple(json, json),
  fc.tuple(json, json, json).map(([a, b, c]): [Json, Json] => [
    { a, b: [a, c] },
    { a: b, b: [a, b] },
  ]),
);

test('the differences between two documents lead from one to the other', () => {
  fc.assert(
    fc.property(pair, ([from, to]) => {
      expect(applyChanges(from, differences(from, to))).toEqual({ value: to, conflicts: [] });
    }),
  );
});

test('a change is made only where its place is as it was', () => {
  const changes = differences({ a: 1, b: { c: 2 } }, { a: 9, b: { c: 2, d: 3 } });
  expect(applyChanges({ a: 5, b: { c: 7 } }, changes)).toMatchObject({
    value: { a: 5, b: { c: 7, d: 3 } },
    conflicts: [{ at: ['a'], now: 9 }],
  });
});

test('a change cannot reach the prototype of anything', () => {
  const { value, conflicts } = applyChanges({}, [{ at: ['__proto__', 'x'], now: 1 }]);
  expect([value, conflicts.length, ({} as { x?: number }).x]).toEqual([{}, 1, undefined]);
});

test('a member of the name __proto__ is changed like any other', () => {
  const one = JSON.parse('{"__proto__": {"x": 1}}');
  const other = JSON.parse('{"__proto__": {"x": 2}, "y": 3}');
  for (const [from, to] of [
    [one, {}],
    [{}, one],
    [one, other],
  ]) {
    const { value, conflicts } = applyChanges(from, differences(from, to));
    expect([JSON.stringify(value), conflicts]).toEqual([JSON.stringify(to), []]);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  }
});
