import { isInFinland, toTm35fin } from '@auroraai/open-data';
import type { Filters, LifeArea, Query, Situation } from '@auroraai/recommender';
import type { CodeIndex } from '../code-index.ts';
import type { ReadRecommendationRequest } from './recommendation-request.ts';

/** The filters of the recommender by their names on the wire. */
export const FILTER_NAMES = {
  municipalityCodes: 'municipality_codes',
  regionCodes: 'region_codes',
  hospitalDistrictCodes: 'hospital_district_codes',
  countyCodes: 'wellbeing_service_county_codes',
  includeNational: 'include_national_services',
  onlyNational: 'only_national_services',
  serviceClasses: 'service_classes',
  targetGroups: 'target_groups',
  collections: 'service_collections',
  fundingTypes: 'funding_type',
  channelTypes: 'channel_types',
  serviceLanguages: 'service_languages',
} as const satisfies Record<keyof Filters, string>;

/** Turns a valid request into a query. A position outside Finland is left out: nothing is near. */
export function toQuery(sent: ReadRecommendationRequest, codes: CodeIndex): Query {
  const query: Query = { limit: sent.limit ?? 10, offset: sent.offset ?? 0 };
  if (sent.situation) query.situation = toSituation(sent.situation);
  if (sent.text !== undefined) query.text = sent.text;
  if (sent.language) query.language = sent.language;
  if (sent.filters) query.filters = toFilters(sent.filters, codes);
  if (sent.without) query.without = sent.without;
  if (sent.position) {
    const position = toTm35fin(sent.position);
    if (isInFinland(position)) query.position = position;
  }
  return query;
}

/** Turns valid answers into a situation. */
export function toSituation({
  answers,
  importance,
}: NonNullable<ReadRecommendationRequest['situation']>): Situation {
  return { answers: present(answers), ...(importance && { importance: present(importance) }) };
}

function toFilters(
  sent: NonNullable<ReadRecommendationRequest['filters']>,
  codes: CodeIndex,
): Filters {
  const filters: Filters = Object.fromEntries(
    Object.entries(FILTER_NAMES).flatMap(([name, wireName]) =>
      sent[wireName] === undefined ? [] : [[name, sent[wireName]]],
    ),
  );
  if (filters.serviceClasses) {
    filters.serviceClasses = filters.serviceClasses.map(
      (code) => codes.serviceClassOfUri.get(code) ?? code,
    );
  }
  return filters;
}

function present(
  values: Partial<Record<LifeArea, number | undefined>>,
): Partial<Record<LifeArea, number>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
