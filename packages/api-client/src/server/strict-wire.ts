import { AuroraError } from '../errors.ts';
import type {
  V1Meters,
  V1RecommendServiceRequest,
  V1ServiceFilters,
  V1TextSearchRequest,
} from '../generated/aurora.generated.ts';

const areaFilters = [
  'municipality_codes',
  'region_codes',
  'hospital_district_codes',
  'wellbeing_service_county_codes',
] as const;

const listFilters = [
  ...areaFilters,
  'service_classes',
  'target_groups',
  'service_collections',
  'funding_type',
] as const;

/**
 * A situation as version 1 takes it: it refuses a whole request for one member that it does not know,
 * such as `age`, and for an empty list. Throws an `AuroraError` when no area has an answer.
 */
export function encodeRecommendService(
  request: V1RecommendServiceRequest,
): V1RecommendServiceRequest {
  return {
    life_situation_meters: encodeMeters(request.life_situation_meters),
    ...encodeFilters(request.service_filters),
    ...given(request, ['limit', 'rerank', 'session_id']),
  };
}

/** A text as version 1 takes it. */
export function encodeTextSearch(request: V1TextSearchRequest): V1TextSearchRequest {
  return {
    search_text: request.search_text,
    ...encodeFilters(request.service_filters),
    ...given(request, ['limit', 'rerank', 'language']),
  };
}

/** The answers of the areas that have any; throws an `AuroraError` when none has. */
export function encodeMeters(meters: V1Meters): V1Meters {
  const answered = Object.entries(meters).filter(([, values]) => values.length > 0);
  if (answered.length > 0) return Object.fromEntries(answered);
  throw new AuroraError('validation', {
    fieldErrors: [{ path: '/life_situation_meters', message: 'needs an answer for one area' }],
  });
}

function encodeFilters(filters: V1ServiceFilters = {}): { service_filters?: V1ServiceFilters } {
  const encoded: V1ServiceFilters = given(filters, [
    'include_national_services',
    'only_national_services',
    ...listFilters.filter((name) => filters[name]?.length),
  ]);
  if (encoded.only_national_services) {
    // Version 1 refuses any say about areas beside it, even one that says the same.
    delete encoded.include_national_services;
    for (const name of areaFilters) delete encoded[name];
  }
  return Object.keys(encoded).length > 0 ? { service_filters: encoded } : {};
}

/** The named members of an object that have a value. */
function given<T extends object, K extends keyof T>(object: T, names: readonly K[]): Pick<T, K> {
  const entries = names.filter((name) => object[name] !== undefined);
  return Object.fromEntries(entries.map((name) => [name, object[name]])) as Pick<T, K>;
}
