import { expect, it } from 'vitest';
import type { Score } from '../engine/index.ts';
import { FLOWER_RADIUS, petalsOf } from './flower.ts';

const score = (value: number, importance?: number): Score => ({
  dimension: { id: `d${value}`, name: { fi: 'x' } },
  value,
  band: 'fair',
  ...(importance !== undefined && { importance }),
});

/** How far the points of a petal lie from the middle and from its axis. */
function extent(path: string) {
  const numbers = [...path.matchAll(/-?[\d.]+/g)].map(Number);
  const points = numbers.flatMap((x, index) =>
    index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [],
  );
  return {
    length: Math.max(...points.map(([x = 0, y = 0]) => Math.hypot(x, y))),
    width: Math.max(...points.map(([x = 0]) => Math.abs(x))),
  };
}

it('A higher answer makes a longer petal, and what matters more a wider one', () => {
  const first = (one: Score) => extent(petalsOf([one, score(5), score(5)])[0]?.path ?? '');
  expect(first(score(9)).length).toBeGreaterThan(first(score(3)).length + 50);
  expect(first(score(7, 10)).width).toBeGreaterThan(first(score(7, 1)).width * 1.5);
});

it('The flower stays inside its picture, and even the lowest answer has a petal', () => {
  const petals = petalsOf(
    Array.from({ length: 10 }, (_, index) => score(index === 0 ? 0 : 10, 10)),
  );
  for (const { path, x, y } of petals) {
    expect(extent(path).length).toBeLessThanOrEqual(FLOWER_RADIUS);
    expect(Math.hypot(x, y)).toBeLessThanOrEqual(FLOWER_RADIUS);
  }
  expect(extent(petals[0]?.path ?? '').length).toBeGreaterThan(20);
});
