import { findFault } from '../boundary/find-fault.ts';
import type { Shape } from '../boundary/shape.ts';
import { RecommendationResponse } from '../generated/shapes.generated.ts';
import type { RecommendedService } from '../types.ts';

/** Recommended services as a chatbot's message brings them. */
export interface BroughtServices {
  recommendationId: string | undefined;
  services: RecommendedService[];
}

const SERVICE: Shape = shapeOfService();

/** Reads the content of a message with services; those that are not as the contract says are left out. */
export function readRecommendedServices(content: unknown): BroughtServices {
  const { recommendation_id: id, recommended_services: all } = (content ?? {}) as Record<
    string,
    unknown
  >;
  return {
    recommendationId: typeof id === 'string' ? id : undefined,
    services: Array.isArray(all)
      ? all.filter((one): one is RecommendedService => findFault(SERVICE, one) === undefined)
      : [],
  };
}

function shapeOfService(): Shape {
  const list =
    RecommendationResponse.type === 'object'
      ? RecommendationResponse.required.recommended_services
      : undefined;
  if (list?.type !== 'array') throw new Error('The contract has no list of recommended services.');
  return list.items;
}
