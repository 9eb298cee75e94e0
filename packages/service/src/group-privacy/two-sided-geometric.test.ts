import { expect, it } from 'vitest';
import { twoSidedGeometric, varianceOfNoise } from './two-sided-geometric.ts';

/** The share of each noise over evenly spaced draws, which stands for its probability. */
function shares(scale: number, draws = 200_000): Map<number, number> {
  const found = new Map<number, number>();
  for (let n = 0; n < draws; n += 1) {
    const noise = twoSidedGeometric((n + 0.5) / draws, scale);
    found.set(noise, (found.get(noise) ?? 0) + 1 / draws);
  }
  return found;
}

it.each([0.7, 1.5, 4])(
  'Noise of scale %d is as likely as the formula says, on both sides',
  (scale) => {
    const found = shares(scale);
    const ratio = Math.exp(-1 / scale);
    for (let k = -4; k <= 4; k += 1) {
      expect(found.get(k)).toBeCloseTo(((1 - ratio) / (1 + ratio)) * ratio ** Math.abs(k), 3);
    }
  },
);

it.each([0.7, 1.5, 4])('Noise of scale %d has the mean 0 and the stated variance', (scale) => {
  const all = [...shares(scale)];
  expect(all.reduce((sum, [noise, share]) => sum + noise * share, 0)).toBeCloseTo(0, 2);
  const variance = all.reduce((sum, [noise, share]) => sum + noise ** 2 * share, 0);
  expect(variance / varianceOfNoise(scale)).toBeCloseTo(1, 1);
});

it('The outermost draws give finite whole numbers', () => {
  for (const uniform of [0, Number.EPSILON, 0.5, 1 - Number.EPSILON]) {
    expect(Number.isSafeInteger(twoSidedGeometric(uniform, 2))).toBe(true);
  }
});
