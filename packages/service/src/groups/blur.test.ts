import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BandCounts, blur, chancesOf, PICTURES, sharpnessOf } from './blur.ts';
import { keyedChance } from './keyed-chance.ts';

const shares = PICTURES.filter((picture) => picture !== null);

/** Every way in which so many people can answer or skip. */
function* allCounts(people: number): Generator<BandCounts> {
  for (let low = 0; low <= people; low++) {
    for (let fair = 0; low + fair <= people; fair++) {
      for (let good = 0; low + fair + good <= people; good++) yield { low, fair, good };
    }
  }
}

/** The same with one more answer, or one more who skips. */
function withOne(counts: BandCounts): BandCounts[] {
  const { low, fair, good } = counts;
  return [
    counts,
    { low: low + 1, fair, good },
    { low, fair: fair + 1, good },
    { low, fair, good: good + 1 },
  ];
}

/** By how much the probability of any picture changes at most with what one more person does. */
function largestRatio(others: BandCounts, people: number, sharpness: number): number {
  const chances = withOne(others).map((counts) => chancesOf(counts, people, sharpness));
  const ratios = PICTURES.map((_, index) => {
    const each = chances.map((all) => all[index] ?? 0);
    return Math.max(...each) / Math.min(...each);
  });
  return Math.max(...ratios);
}

describe('The picture of a question', () => {
  it('is in tens that add up, and never says that nobody or everybody is in a band', () => {
    expect(shares).toHaveLength(36);
    for (const { low, fair, good } of shares) {
      expect(low + fair + good).toBe(100);
      for (const share of [low, fair, good]) {
        expect(share % 10).toBe(0);
        expect(share).toBeGreaterThanOrEqual(10);
        expect(share).toBeLessThanOrEqual(80);
      }
    }
  });

  it('can be any of them, however the group answered', () => {
    for (const counts of allCounts(10)) {
      const chances = chancesOf(counts, 10, sharpnessOf(1));
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...chances)).toBeGreaterThan(1e-6);
    }
  });

  it('changes its probability by no more than the promised factor with what one person does', () => {
    for (const people of [5, 6, 10]) {
      for (const counts of allCounts(people - 1)) {
        for (const dimensions of [1, 10]) {
          const sharpness = sharpnessOf(dimensions);
          const most = Math.exp(2 * sharpness);
          expect(largestRatio(counts, people, sharpness)).toBeLessThanOrEqual(most + 1e-9);
        }
      }
    }
  });

  it('keeps that promise in large groups, too', () => {
    const size = fc.nat({ max: 100 });
    fc.assert(
      fc.property(size, size, size, size, (low, fair, good, skipped) => {
        const people = low + fair + good + skipped + 1;
        const ratio = largestRatio({ low, fair, good }, people, sharpnessOf(1));
        expect(ratio).toBeLessThanOrEqual(Math.exp(2 * sharpnessOf(1)) + 1e-9);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('is near the truth, the nearer the more have answered', () => {
    const misses = [1, 2, 6, 20].map((times) => {
      const counts = { low: 5 * times, fair: 3 * times, good: 2 * times };
      const chances = chancesOf(counts, 10 * times, sharpnessOf(1));
      return chances.reduce((sum, chance, index) => {
        const picture = PICTURES[index];
        if (!picture) return sum;
        const { low, fair, good } = picture;
        const miss = (Math.abs(low - 50) + Math.abs(fair - 30) + Math.abs(good - 20)) / 2;
        return sum + chance * miss;
      }, 0);
    });
    // Percent of the group that would have had to answer otherwise.
    expect(misses.map(Math.round)).toEqual([17, 11, 2, 0]);
  });

  it('says that many skipped when they did, and hardly ever otherwise', () => {
    const skipped = (counts: BandCounts, people: number) =>
      chancesOf(counts, people, sharpnessOf(1)).at(-1) ?? 0;
    expect(skipped({ low: 10, fair: 6, good: 4 }, 20)).toBeLessThan(0.005);
    expect(skipped({ low: 1, fair: 0, good: 1 }, 20)).toBeGreaterThan(0.9);
  });

  it('is as blurred for twenty looks at one answer as four looks at it need', () => {
    expect(sharpnessOf(1)).toBe(sharpnessOf(4));
    expect(sharpnessOf(16)).toBeCloseTo(sharpnessOf(4) / 2);
    // Standard deviations of what is learnt from independent looks add up as squares.
    expect(400 * sharpnessOf(400) ** 2).toBeCloseTo(4 * sharpnessOf(4) ** 2);
  });

  it('is drawn by the key: the same again, and evenly over all numbers', async () => {
    const key = new Uint8Array(32).fill(7);
    const labels = Array.from({ length: 400 }, (_, index) => `me ${index}`);
    const chances = await Promise.all(labels.map((label) => keyedChance(key, label)));
    expect(await keyedChance(key, 'me 0')).toBe(chances[0]);
    expect(await keyedChance(new Uint8Array(32), 'me 0')).not.toBe(chances[0]);
    expect(chances.every((chance) => chance >= 0 && chance < 1)).toBe(true);
    const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.05);
  });

  it('falls on every number from nought to one', () => {
    const counts = { low: 3, fair: 3, good: 4 };
    const drawn = [0, 0.5, 1 - 2 ** -53].map((chance) => blur(counts, 10, 0.6, chance));
    expect(drawn[0]).toEqual(PICTURES[0]);
    expect(drawn[2]).toEqual(PICTURES.at(-1));
  });
});
