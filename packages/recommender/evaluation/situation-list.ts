import type { Service } from '../src/catalogue.ts';
import type { Recommender } from '../src/recommender.ts';
import type { Listed, SituationCase } from './situations.ts';

/** The first five services that a recommender gives a situation told in numbers alone. */
export function createSituationList(
  recommender: Recommender,
  services: readonly Service[],
): (situation: SituationCase) => Listed[] {
  const names = new Map(services.map(({ id, names }) => [id, names.fi ?? id]));
  return ({ answers, municipality }) => {
    const { recommendations } = recommender.recommend({
      situation: { answers },
      ...(municipality !== null && { filters: { municipalityCodes: [municipality] } }),
      limit: 5,
    });
    return recommendations.map(({ serviceId: id }) => ({ id, name: names.get(id) ?? id }));
  };
}
