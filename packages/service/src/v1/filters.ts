import type { Filters } from '@auroraai/recommender';
import type { CodeIndex } from '../code-index.ts';
import type { V1Filters } from './request-fields.ts';

/** Turns the filters of v1 into the recommender's; the `rerank` among them is ignored, as ever. */
export function toFilters(sent: V1Filters | undefined, codes: CodeIndex): Filters {
  const filters: Filters = {};
  if (!sent) return filters;
  if (sent.include_national_services !== undefined) {
    filters.includeNational = sent.include_national_services;
  }
  if (sent.only_national_services !== undefined) filters.onlyNational = sent.only_national_services;
  if (sent.municipality_codes) filters.municipalityCodes = sent.municipality_codes;
  if (sent.region_codes) filters.regionCodes = sent.region_codes;
  if (sent.hospital_district_codes) filters.hospitalDistrictCodes = sent.hospital_district_codes;
  if (sent.wellbeing_service_county_codes)
    filters.countyCodes = sent.wellbeing_service_county_codes;
  if (sent.service_classes) {
    filters.serviceClasses = sent.service_classes.flatMap(
      (uri) => codes.serviceClassOfUri.get(uri) ?? [],
    );
  }
  if (sent.target_groups) filters.targetGroups = sent.target_groups;
  if (sent.service_collections) filters.collections = sent.service_collections;
  if (sent.funding_type) filters.fundingTypes = sent.funding_type;
  return filters;
}
