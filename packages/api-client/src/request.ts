import type { Filters, Language, RecommendationRequest } from './generated/aurora.generated.ts';

/**
 * A request as it is sent: in the client's language unless it names its own, and without the lists
 * in which nothing is chosen, which the service would refuse.
 */
export function tidyRequest(
  request: RecommendationRequest,
  language: Language,
): RecommendationRequest {
  const { filters, ...rest } = request;
  const kept = filters && withoutEmptyLists(filters);
  return { language, ...rest, ...(kept && Object.keys(kept).length > 0 && { filters: kept }) };
}

function withoutEmptyLists(filters: Filters): Filters {
  return Object.fromEntries(
    Object.entries(filters).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}
