import type { AnswerBand } from '@auroraai/api-client';
import { describe, expect, it } from 'vitest';
import { sharpnessOf } from '../../src/groups/blur.ts';
import { guess } from './attacks.ts';
import { oneOf, seeded } from './random.ts';
import { STRATEGIES } from './strategies.ts';

/** Rounds of all strategies together. */
const ROUNDS = 10_000;

/** How often somebody who knows nothing is right. */
const BLIND = 1 / 3;

/** The most that a guess can be right, and the surest that anybody can be, after so many looks. */
function boundOf(dimensions: number, looks: number): number {
  const factor = Math.exp(2 * sharpnessOf(dimensions) * looks);
  return factor / (factor + 2);
}

describe('An attacker who knows everybody else and how pictures are made', () => {
  const rounds = Math.ceil(ROUNDS / STRATEGIES.length);
  let tried = 0;
  let right = 0;

  it.each(STRATEGIES)('is never certain, and seldom right, by $name', (strategy) => {
    const random = seeded(STRATEGIES.indexOf(strategy) + 1);
    const bound = boundOf(strategy.dimensions, strategy.looks);
    let hits = 0;
    let surest = 0;
    for (let round = 0; round < rounds; round++) {
      const secret = oneOf<AnswerBand>(random, ['low', 'fair', 'good']);
      const { band, certainty } = guess(random, strategy.play(random, secret));
      if (band === secret) hits += 1;
      surest = Math.max(surest, certainty);
    }
    tried += rounds;
    right += hits;
    expect(surest).toBeLessThanOrEqual(bound + 1e-9);
    expect(surest).toBeLessThan(0.99);
    // Four standard errors above what is promised would be a leak, not chance.
    const error = Math.sqrt(0.25 / rounds);
    expect(hits / rounds).toBeLessThan(Math.min(bound, 0.5) + 4 * error);
    // Otherwise the attacker of this test would not be worth being afraid of.
    expect(hits / rounds).toBeGreaterThan(BLIND - 4 * error);
  });

  it('is right less than half of the time over ten thousand rounds', () => {
    expect(tried).toBeGreaterThanOrEqual(ROUNDS);
    expect(right / tried).toBeLessThan(0.5);
  });
});
