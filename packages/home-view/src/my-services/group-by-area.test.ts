import type { LifeArea, RecommendedService } from '@auroraai/api-client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleRecommended } from '../find-services/aurora.example.ts';
import { LIFE_AREAS } from '../person/read-kept.ts';
import { groupByArea } from './group-by-area.ts';

function because(rank: number, weights: Partial<Record<LifeArea, number>>): RecommendedService {
  return {
    ...exampleRecommended(rank, `Palvelu ${rank}`),
    reasons: Object.entries(weights).map(([area, weight]) => ({
      kind: 'answer' as const,
      area: area as LifeArea,
      value: 2,
      weight,
      text: 'Vastauksesi.',
    })),
  };
}

describe('Services grouped by the area that brought them', () => {
  it('stand under the answer that weighs most, the best group first, the others last', () => {
    const groups = groupByArea([
      because(1, { friends: 0.9, health: 0.2 }),
      because(2, {}),
      because(3, { health: 0.7 }),
      because(4, { friends: 0.5 }),
    ]);
    expect(groups.map(({ area, services }) => [area, services.map(({ rank }) => rank)])).toEqual([
      ['friends', [1, 4]],
      ['health', [3]],
      [null, [2]],
    ]);
  });

  it('are all there, each once', () => {
    const areas = fc.dictionary(
      fc.constantFrom(...LIFE_AREAS),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(areas), (each) => {
        const services = each.map((weights, index) => because(index + 1, weights));
        const shown = groupByArea(services).flatMap((group) => group.services);
        expect(shown.map(({ rank }) => rank).sort((a, b) => a - b)).toEqual(
          services.map(({ rank }) => rank),
        );
      }),
    );
  });
});
