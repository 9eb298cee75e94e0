import type { Deps } from '../deps.ts';
import { meters, serviceFilters, someFieldPresent, v1Municipalities } from './request-fields.ts';
import {
  atLeast,
  list,
  looseInteger,
  optional,
  required,
  schema,
  strictBoolean,
  strictInteger,
  text,
  thumb,
  within,
} from './schema.ts';
import { uuidMessage } from './uuid.ts';

/** The languages that `text_search` lets a caller name. */
const SEARCH_LANGUAGES = new Set(['en', 'de', 'fr', 'et', 'da', 'no', 'uk', 'ru', 'fi', 'sv']);

/** Makes the reader of `POST /recommend_service`. */
export function recommendServiceRequest(deps: Deps) {
  return schema({
    session_id: optional(text()),
    ...listFields(deps),
    life_situation_meters: required(meters, 'life_situation_meters is required.'),
  });
}

/** Makes the reader of `POST /text_search`. */
export function textSearchRequest(deps: Deps) {
  return schema({
    search_text: required(text({ min: 1, max: 1024 })),
    ...listFields(deps),
    language: optional(text({ oneOf: SEARCH_LANGUAGES })),
  });
}

/** Reads `POST /recommendation_feedback`. */
export const feedbackRequest = schema({
  auroraai_recommendation_id: required(strictInteger),
  feedback_score: optional(thumb(looseInteger)),
  service_feedbacks: optional(
    list(
      schema(
        { service_id: required(text()), feedback_score: required(thumb(looseInteger)) },
        (data) => uuidMessage('service_id', data.service_id),
      ),
    ),
  ),
});

/** Reads the query of `GET /redirect`. */
export const redirectQuery = schema(
  {
    service_id: required(text()),
    service_channel_id: required(text()),
    session_id: optional(text()),
    recommendation_id: required(looseInteger),
    link_id: required(within(looseInteger, { min: 0, max: 30 })),
    auroraai_access_token: optional(text()),
  },
  (data) => uuidMessage('service_channel_id', data.service_channel_id),
  (data) => uuidMessage('service_id', data.service_id),
);

/** Makes the reader of `POST /session_attributes`. */
export function sessionAttributesRequest(deps: Deps) {
  const attributes = schema(
    {
      age: optional(within(strictInteger, { min: 0, max: 200 })),
      life_situation_meters: optional(meters),
      municipality_code: optional(text({ oneOf: v1Municipalities(deps.codes) })),
    },
    someFieldPresent,
  );
  return schema(
    {
      service_channel_id: required(text()),
      service_id: optional(text()),
      auroraai_recommendation_id: optional(atLeast(strictInteger, 0)),
      session_attributes: required(attributes),
    },
    (data) =>
      data.auroraai_recommendation_id !== undefined && data.service_id === undefined
        ? 'service_id not provided with recommendation_id'
        : null,
    (data) =>
      uuidMessage('service_channel_id', data.service_channel_id) ??
      (data.service_id === undefined ? null : uuidMessage('service_id', data.service_id)),
  );
}

function listFields(deps: Deps) {
  return {
    limit: optional(within(strictInteger, { min: 1, max: 50 })),
    rerank: optional(strictBoolean),
    service_filters: optional(
      serviceFilters(deps.codes, () => deps.knowledge().catalogue.collections),
    ),
  };
}
