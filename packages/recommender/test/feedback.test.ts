import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedbackFactor, LARGEST_EFFECT } from '../src/feedback.ts';
import { makeRecommender } from './make-recommender.ts';
import { makeService } from './make-service.ts';

const none = { helpful: 0, unhelpful: 0, chosen: 0, shown: 0 };
const count = fc.nat({ max: 1_000_000 });

describe('Feedback', () => {
  it('B1 changes nothing where nobody has said anything', () => {
    expect(feedbackFactor(undefined)).toBe(1);
    expect(feedbackFactor(none)).toBe(1);
  });

  it('B2 changes less than one per cent with one thumb or one choice', () => {
    for (const one of [{ helpful: 1 }, { unhelpful: 1 }, { chosen: 1 }]) {
      expect(Math.abs(feedbackFactor({ ...none, ...one }) - 1)).toBeLessThan(0.01);
    }
  });

  it('B3 never falls with another good sign and never rises with another bad one', () => {
    fc.assert(
      fc.property(count, count, count, (helpful, unhelpful, chosen) => {
        const base = { helpful, unhelpful, chosen, shown: 0 };
        const factor = feedbackFactor(base);
        const slack = 1e-12;
        expect(feedbackFactor({ ...base, helpful: helpful + 1 })).toBeGreaterThanOrEqual(
          factor - slack,
        );
        expect(feedbackFactor({ ...base, chosen: chosen + 1 })).toBeGreaterThanOrEqual(
          factor - slack,
        );
        expect(feedbackFactor({ ...base, unhelpful: unhelpful + 1 })).toBeLessThanOrEqual(
          factor + slack,
        );
      }),
      { seed: 5 },
    );
  });

  it('B4 stays within its bounds however often somebody votes', () => {
    fc.assert(
      fc.property(count, count, count, (helpful, unhelpful, chosen) => {
        const factor = feedbackFactor({ helpful, unhelpful, chosen, shown: 0 });
        expect(Math.abs(factor - 1)).toBeLessThan(LARGEST_EFFECT);
      }),
      { seed: 6 },
    );
    expect(feedbackFactor({ ...none, helpful: 1e9 })).toBe(
      feedbackFactor({ ...none, helpful: 1000 }),
    );
    expect(feedbackFactor({ ...none, helpful: Number.NaN, unhelpful: -5 })).toBe(1);
  });

  it('B5 lifts a service that many found helpful over an equal one, and says so', () => {
    const recommender = makeRecommender(
      ['a', 'b'].map((id) =>
        makeService({
          id,
          names: { fi: 'Tapaamiset' },
          labels: { areas: ['friends'], source: 'expert' },
        }),
      ),
    );
    const situation = { answers: { friends: 2 } };
    const feedback = (id: string) => (id === 'b' ? { ...none, helpful: 40 } : undefined);
    const [first] = recommender.recommend({ situation }, { feedback }).recommendations;
    expect(first?.serviceId).toBe('b');
    expect(first?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'feedback', helpful: 40 }),
    );
    const without = [{ kind: 'feedback' as const }];
    const [plain] = recommender.recommend({ situation, without }, { feedback }).recommendations;
    expect(plain?.serviceId).toBe('a');
  });
});
