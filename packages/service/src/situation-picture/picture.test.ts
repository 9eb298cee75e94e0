import { expect, it } from 'vitest';
import { changeBetween } from './change.ts';
import { pictureOf } from './picture.ts';
import type { FrozenBlock } from './protect.ts';
import { QUIZ, TOWN } from './town.example.ts';

const block = (
  places: readonly [string, string][],
  health: readonly [number, number, number],
): FrozenBlock => ({
  places: places.map(([region, ageBand]) => ({ region, ageBand })),
  people: health[0] + health[1] + health[2],
  counts: { health },
});

const BLOCKS = [
  block([['shore', 'from-13']], [10, 20, 30]),
  block(
    [
      ['isles', 'from-13'],
      ['hills', 'from-13'],
    ],
    [12, 6, 6],
  ),
  block([['south', 'from-16']], [0, 2, 38]),
];

function ask(region: string | null, ageBand: string | null, before: FrozenBlock[] | null = null) {
  const filter = { region, ageBand };
  const picture = pictureOf({ settings: TOWN, quiz: QUIZ, blocks: BLOCKS, before, filter });
  return { ...picture, health: picture.dimensions[0] };
}

it('A region shows the whole blocks in it and in its parts, rounded', () => {
  expect(ask('shore', null).health?.shares).toEqual({ low: 15, fair: 35, good: 50 });
  const north = ask('north', null);
  expect(north).toMatchObject({ state: 'shown', peopleAtLeast: 80 });
  expect(north.health?.shares).toEqual({ low: 25, fair: 30, good: 45 });
});

it('A share near none or all is told as 10 or 90', () => {
  expect(ask('south', null).health?.shares).toEqual({ low: 10, fair: 10, good: 90 });
});

it('Those who are too few are shown with whom they were counted, and that is said', () => {
  const isles = ask('isles', 'from-13');
  expect(isles.state).toBe('together');
  expect(isles.together.map(({ region }) => region)).toEqual(['isles', 'hills']);
  expect(isles.health?.shares?.low).toBe(50);
});

it('Of nobody, and of a dimension that few answered, nothing is shown', () => {
  expect(ask('south', 'over-25')).toMatchObject({ state: 'too-few', peopleAtLeast: 0 });
  expect(ask(null, null).dimensions[1]).toEqual({ id: 'housing', shares: null, change: null });
});

it('A change is told only where chance and noise would not make it', () => {
  const shore = (low: number) => [block([['shore', 'from-13']], [low, 60 - low, 0])];
  expect(ask('shore', null, null).health?.change).toBeNull();
  expect(ask('shore', null, shore(14)).health?.change).toBe('unclear');
  expect(ask('shore', null, shore(45)).health?.change).toBe('fewer');
  expect(ask('shore', null, shore(0)).health?.change).toBe('unclear');
  const same = { counts: [10, 20, 30], blocks: 1 } as const;
  expect(changeBetween(same, same, 1)).toBe('unclear');
});

it('Over many people a small change is told, and over many blocks a larger one is needed', () => {
  const shares = (low: number, blocks: number) =>
    ({ counts: [low, 400 - low, 0], blocks }) as const;
  expect(changeBetween(shares(100, 1), shares(140, 1), 1)).toBe('more');
  expect(changeBetween(shares(100, 200), shares(140, 200), 1)).toBe('unclear');
});
