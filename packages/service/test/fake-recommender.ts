import type { Catalogue, CodeLists } from '@auroraai/recommender';
import type { Recommender } from '../src/index.ts';

export function createFakeRecommender(catalogue: Catalogue, _codes: CodeLists): Recommender {
  return {
    areasOf: () => null,
    recommend: (query) => {
      const left = catalogue.services.filter((service) => !service.archived);
      return {
        recommendations: left.slice(0, query.limit).map((service, index) => ({
          serviceId: service.id,
          rank: index + 1,
          score: 0.9 - index * 0.1,
          reasons: [{ kind: 'nationwide' as const }],
        })),
        total: left.length,
        understanding: { language: 'fi', topics: [], corrections: [], unknown: [] },
        waysOn: [{ kind: 'contact-person' }],
      };
    },
  };
}
