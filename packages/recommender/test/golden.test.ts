import { describe, expect, it } from 'vitest';
import type { Filters, Situation } from '../src/query.ts';
import golden from './golden.json' with { type: 'json' };
import { makeRecommender } from './make-recommender.ts';
import { inMunicipalities, makeService } from './make-service.ts';

const recommender = makeRecommender(
  golden.services.map((row) =>
    makeService({
      id: row.id,
      names: { fi: row.name },
      summaries: { fi: row.summary },
      areaType: row.nationwide ? 'Nationwide' : 'LimitedType',
      ...(row.municipalityCodes.length > 0 && inMunicipalities(...row.municipalityCodes)),
      serviceClasses: row.serviceClasses,
      targetGroups: row.targetGroups,
      collections: row.collections.map((id) => ({ id, names: {} })),
      fundingType: row.fundingType as 'PubliclyFunded' | 'MarketFunded' | null,
      labels: { areas: row.areas as never, source: 'expert' },
      archived: row.archived,
    }),
  ),
);
const situation: Situation = { answers: golden.answers };

describe('The original recommender’s golden cases', () => {
  it('are nineteen', () => {
    expect(golden.cases).toHaveLength(19);
  });

  it.each(golden.cases)('R11 $name', ({ limit, filters, ids, first }) => {
    const { recommendations } = recommender.recommend({
      situation,
      limit,
      filters: filters as Filters,
    });
    const found = recommendations.map(({ serviceId }) => serviceId);
    expect([...found].sort()).toEqual([...ids].sort());
    if (first !== null) expect(found[0]).toBe(first);
  });

  it('R17 score strictly between 0 and 1', () => {
    for (const { score } of recommender.recommend({ situation, limit: 50 }).recommendations) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThan(1);
    }
  });

  it('R31 never give a score that is not a number, for answers 0, 1 and 10', () => {
    for (const value of [0, 1, 10]) {
      const answers = { health: value, finance: value };
      const { recommendations } = recommender.recommend({ situation: { answers }, limit: 50 });
      expect(recommendations.length).toBeGreaterThan(0);
      for (const { score } of recommendations) expect(score).toBeGreaterThan(0);
    }
  });

  it('R31 leave a service out that no asked area belongs to, down to an empty list', () => {
    const answer = recommender.recommend({ situation: { answers: { finance: 1, friends: 3 } } });
    expect(answer.recommendations).toEqual([]);
    expect(answer.waysOn.length).toBeGreaterThan(0);
  });
});
