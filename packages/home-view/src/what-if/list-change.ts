import type { LocalizedText, RecommendedService } from '@auroraai/api-client';

/** How many services are the beginning of a list: those that a person sees first. */
const SEEN = 10;

/** Where a service stands in two lists, 1 first, null nowhere; and what would be new at the top. */
export interface ListChange {
  now: number | null;
  rank: number | null;
  comes: LocalizedText[];
}

/** Compares the list as it is with the list as it would be, for one service. */
export function listChange(
  now: readonly RecommendedService[],
  then: readonly RecommendedService[],
  serviceId: string,
): ListChange {
  const rank = (list: readonly RecommendedService[]) => {
    const index = list.findIndex(({ service }) => service.id === serviceId);
    return index < 0 ? null : index + 1;
  };
  const seen = new Set(now.slice(0, SEEN).map(({ service }) => service.id));
  const comes = then
    .slice(0, SEEN)
    .filter(({ service }) => !seen.has(service.id))
    .map(({ service }) => service.name);
  return { now: rank(now), rank: rank(then), comes };
}
