import type { Filters, Language, RecommendationRequest } from '@auroraai/api-client';
import type { FindFilters, FindState } from './find-state.ts';

/** The request for what a person has said, or null while there is nothing to ask. */
export function requestOf(
  state: Pick<FindState, 'text' | 'answers' | 'filters' | 'without' | 'limit'>,
  language: Language,
): RecommendationRequest | null {
  const text = state.text.trim();
  const isAnswered = Object.keys(state.answers).length > 0;
  if (text === '' && !isAnswered) return null;
  const filters = filtersOf(state.filters);
  return {
    ...(text !== '' && { text }),
    ...(isAnswered && { situation: { answers: state.answers } }),
    ...(Object.keys(filters).length > 0 && { filters }),
    ...(state.without.length > 0 && { without: state.without.map(({ cause }) => cause) }),
    language,
    limit: state.limit,
  };
}

/** How many filters are set; where the person lives is none. */
export function countFilters({ targetGroup, serviceClass, channelType }: FindFilters): number {
  return [targetGroup, serviceClass, channelType].filter((each) => each !== '').length;
}

function filtersOf(filters: FindFilters): Filters {
  return {
    ...(filters.municipality !== '' && {
      municipality_codes: [filters.municipality],
      include_national_services: filters.includeNational,
    }),
    ...(filters.targetGroup !== '' && { target_groups: [filters.targetGroup] }),
    ...(filters.serviceClass !== '' && { service_classes: [filters.serviceClass] }),
    ...(filters.channelType !== '' && { channel_types: [filters.channelType] }),
  };
}
