import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProfileCount } from '../counts.ts';
import { describeClusters } from './describe.ts';
import { findClusters, peopleIn } from './find-clusters.ts';
import { distance, middleOf, toPoints } from './profile.ts';
import { seeded } from './seeded.ts';

const DIMENSIONS = ['finance', 'housing', 'friends', 'health', 'family', 'work'];

/** Many people around some profiles, each with a band or two of their own. */
function around(...kinds: [string, number][]): ProfileCount[] {
  const uniform = seeded(4);
  const people = new Map<string, number>();
  for (const [kind, count] of kinds) {
    for (let n = 0; n < count; n += 1) {
      const at = Math.floor(uniform() * kind.length);
      const own = 'lfg-'[Math.floor(uniform() * 4)] ?? 'f';
      const profile = kind.slice(0, at) + own + kind.slice(at + 1);
      people.set(profile, (people.get(profile) ?? 0) + 1);
    }
  }
  return [...people].map(([profile, count]) => ({ profile, people: count }));
}

const describeAll = (profiles: readonly ProfileCount[], seed = 1) =>
  describeClusters(profiles, DIMENSIONS, 20, seeded(seed));

describe('Groups of similar profiles', () => {
  it('are described by what is hard and what goes well for most in them', () => {
    const groups = describeAll(around(['llggff', 60], ['gglfgf', 90]));
    expect(groups.map(({ hard, well }) => [[...hard].sort(), [...well].sort()])).toEqual([
      [['friends'], ['family', 'finance', 'housing']],
      [
        ['finance', 'housing'],
        ['friends', 'health'],
      ],
    ]);
    expect(groups.map(({ share }) => share)).toEqual([60, 40]);
  });

  it('are the same whatever the order of profiles and the noise', () => {
    const profiles = around(['llggff', 70], ['gglfgf', 70], ['ffffll', 70]);
    const words = (all: ReturnType<typeof describeAll>) =>
      all.map(({ hard, well }) => JSON.stringify([[...hard].sort(), [...well].sort()])).sort();
    expect(words(describeAll([...profiles].reverse(), 2))).toEqual(words(describeAll(profiles, 1)));
    expect(describeAll(profiles)).toHaveLength(3);
  });

  it('are not looked for among few, and not found where everybody is alike or answers at random', () => {
    expect(describeAll(around(['llggff', 30], ['gglfgf', 40]))).toEqual([]);
    expect(describeAll([{ profile: 'gggggg', people: 500 }])).toEqual([]);
    const uniform = seeded(5);
    const random = Array.from({ length: 400 }, () => ({
      profile: DIMENSIONS.map(() => 'lfg'[Math.floor(uniform() * 3)]).join(''),
      people: 1,
    }));
    expect(describeAll(random)).toEqual([]);
  });

  it('hide in the crowd when they are fewer than the threshold', () => {
    const groups = describeAll(around(['ggggff', 120], ['ggffgg', 80], ['llllll', 12]));
    for (const { hard } of groups) expect(hard).toEqual([]);
  });

  it('hold everybody exactly once and never fewer than the threshold, however people answered', () => {
    const profile = fc.string({
      unit: fc.constantFrom('l', 'f', 'g', '-'),
      minLength: 6,
      maxLength: 6,
    });
    const counted = fc.record({ profile, people: fc.integer({ min: 1, max: 40 }) });
    const list = fc.uniqueArray(counted, { selector: (one) => one.profile, maxLength: 30 });
    fc.assert(
      fc.property(list, (profiles) => {
        const points = toPoints(profiles);
        const clusters = findClusters(points, 20);
        if (clusters.length === 0) return;
        expect(new Set(clusters.flat())).toEqual(new Set(points));
        for (const cluster of clusters) expect(peopleIn(cluster)).toBeGreaterThanOrEqual(20);
        for (const { share } of describeAll(profiles)) expect(share % 5).toBe(0);
      }),
      { seed: 12, numRuns: 60 },
    );
  });
});

it('What was not answered counts as the rest of a profile does', () => {
  const [point] = toPoints([{ profile: 'll-', people: 1 }]);
  expect(point && distance(point, [0, 2, 2])).toBe(3);
  expect(toPoints([{ profile: 'l--', people: 1 }])).toEqual([]);
  expect(
    middleOf(
      toPoints([
        { profile: 'l-g', people: 3 },
        { profile: 'g-g', people: 4 },
      ]),
      3,
    ),
  ).toEqual([2, 1, 2]);
});
