import { LIFE_AREAS, type LifeArea } from '@auroraai/recommender';
import * as v from 'valibot';
import type { CodeIndex } from '../code-index.ts';
import { boundedText, flag, integer, list, number, object, oneOf, text, uuid } from './schemas.ts';

const value = v.optional(integer(0, 10));
const values = object(
  Object.fromEntries(LIFE_AREAS.map((area) => [area, value])) as Record<LifeArea, typeof value>,
);

/** What a person answers, about one area at least. */
export const situation = object({
  answers: v.pipe(
    values,
    v.check((answers) => Object.keys(answers).length > 0, 'must answer at least one area'),
  ),
  importance: v.optional(values),
});

const cause = v.variant(
  'kind',
  [
    object({ kind: v.literal('answer'), area: oneOf(LIFE_AREAS) }),
    object({ kind: v.literal('word'), word: boundedText(100) }),
    object({ kind: v.literal('topic'), topic: boundedText(100) }),
    object({ kind: v.literal('feedback') }),
  ],
  'must be a cause of kind answer, word, topic or feedback',
);

const AREA_FILTERS = [
  'municipality_codes',
  'region_codes',
  'hospital_district_codes',
  'wellbeing_service_county_codes',
  'include_national_services',
] as const;

/** Makes the schema of `filters`; codes must be known. */
function filtersSchema(codes: CodeIndex) {
  const known = (isKnown: (code: string) => boolean) =>
    v.pipe(text(), v.check(isKnown, 'is not a known code'));
  const areas = (code: v.GenericSchema<string>, max = 50) => v.optional(list(code, 1, max));
  const filters = object({
    municipality_codes: areas(
      known((code) => codes.municipality(code) !== undefined),
      400,
    ),
    region_codes: areas(known((code) => codes.regions.has(code))),
    hospital_district_codes: areas(known((code) => codes.hospitalDistricts.has(code))),
    wellbeing_service_county_codes: areas(known((code) => codes.counties.has(code))),
    include_national_services: v.optional(flag()),
    only_national_services: v.optional(flag()),
    service_classes: areas(
      known((code) => codes.serviceClasses.has(code) || codes.serviceClassOfUri.has(code)),
      250,
    ),
    target_groups: areas(known((code) => codes.targetGroups.has(code))),
    service_collections: areas(uuid),
    funding_type: v.optional(list(oneOf(['PubliclyFunded', 'MarketFunded']), 1, 2)),
    channel_types: v.optional(
      list(oneOf(['EChannel', 'WebPage', 'Phone', 'ServiceLocation', 'PrintableForm']), 1, 5),
    ),
    service_languages: areas(
      v.pipe(text(), v.regex(/^[a-z]{2,3}$/, 'must be a language code')),
      20,
    ),
  });
  return v.pipe(
    filters,
    v.check(
      (sent) =>
        sent.only_national_services !== true ||
        AREA_FILTERS.every((name) => sent[name] === undefined),
      'must not name areas or include_national_services beside only_national_services',
    ),
  );
}

/** Makes the schema of `POST /aurora/v2/recommendations`. */
export function recommendationRequest(codes: CodeIndex) {
  return v.pipe(
    object({
      situation: v.optional(situation),
      text: v.optional(boundedText(1024)),
      language: v.optional(oneOf(['fi', 'sv', 'en'])),
      filters: v.optional(filtersSchema(codes)),
      position: v.optional(object({ latitude: number(-90, 90), longitude: number(-180, 180) })),
      limit: v.optional(integer(1, 50)),
      offset: v.optional(integer(0, 1000)),
      without: v.optional(list(cause, 0, 20)),
    }),
    v.check(
      (sent) => sent.situation !== undefined || sent.text !== undefined,
      'must have a situation, a text, or both',
    ),
  );
}

/** A valid body of `POST /aurora/v2/recommendations`. */
export type ReadRecommendationRequest = v.InferOutput<ReturnType<typeof recommendationRequest>>;
