import { LIFE_AREAS, type LifeArea } from '@auroraai/recommender';
import { type CodeIndex, MOCK_MUNICIPALITY } from '../code-index.ts';
import {
  list,
  optional,
  type Reader,
  schema,
  strictBoolean,
  strictInteger,
  text,
  within,
} from './schema.ts';

/** Answers as v1 sends them: one or several numbers for each area. */
export type Meters = Partial<Record<LifeArea, number[]>>;

/** The message where an object with only optional fields has none of them. */
export function someFieldPresent(data: object): string | null {
  return Object.keys(data).length > 0 ? null : 'some field should be present';
}

const meter = optional(list(within(strictInteger, { min: 0, max: 10 })));

/** Reads `life_situation_meters`. */
export const meters: Reader<Meters> = schema(
  Object.fromEntries(LIFE_AREAS.map((area) => [area, meter])) as Record<LifeArea, typeof meter>,
  someFieldPresent,
);

/** The municipality codes that v1 accepts: the official ones and that of the mock service. */
export function v1Municipalities(codes: CodeIndex): ReadonlySet<string> {
  return new Set([MOCK_MUNICIPALITY, ...codes.municipalities]);
}

/** `service_filters` as v1 sends them. */
export interface V1Filters {
  include_national_services?: boolean;
  only_national_services?: boolean;
  municipality_codes?: string[];
  region_codes?: string[];
  hospital_district_codes?: string[];
  wellbeing_service_county_codes?: string[];
  /** URIs. */
  service_classes?: string[];
  target_groups?: string[];
  service_collections?: string[];
  rerank?: boolean;
  funding_type?: ('PubliclyFunded' | 'MarketFunded')[];
}

const AREA_FILTERS = [
  'include_national_services',
  'municipality_codes',
  'region_codes',
  'hospital_district_codes',
  'wellbeing_service_county_codes',
] as const;

/** Makes the reader of `service_filters`; `collections` gives the ids known at the moment. */
export function serviceFilters(
  codes: CodeIndex,
  collections: () => ReadonlySet<string>,
): Reader<V1Filters> {
  const codeList = (known: ReadonlySet<string>) =>
    optional(list(text({ oneOf: known }), { min: 1, max: known.size }));
  const funding = new Set(['PubliclyFunded', 'MarketFunded']);
  const read = schema(
    {
      include_national_services: optional(strictBoolean),
      only_national_services: optional(strictBoolean),
      municipality_codes: codeList(v1Municipalities(codes)),
      region_codes: codeList(codes.regions),
      hospital_district_codes: codeList(codes.hospitalDistricts),
      service_classes: codeList(new Set(codes.serviceClassOfUri.keys())),
      target_groups: codeList(codes.filterableTargetGroups),
      service_collections: optional(list(text(), { min: 1 })),
      rerank: optional(strictBoolean),
      funding_type: codeList(funding),
      wellbeing_service_county_codes: codeList(codes.counties),
    },
    (data) => {
      if (data.only_national_services !== true) return null;
      const excluded = AREA_FILTERS.find((name) => data[name] !== undefined);
      return excluded ? `only_national_services selected. ${excluded} not allowed.` : null;
    },
    (data) => {
      const unknown = data.service_collections?.some((id) => !collections().has(id));
      return unknown ? 'Invalid service collection IDs provided.' : null;
    },
  );
  return read as Reader<V1Filters>;
}
