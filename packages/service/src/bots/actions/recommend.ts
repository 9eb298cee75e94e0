import type { RecommendationResponse } from '@auroraai/api-client';
import type { ActionRequest } from '@auroraai/dialogue';
import * as v from 'valibot';
import type { Deps } from '../../deps.ts';
import { recommendationRequest } from '../../v2/recommendation-request.ts';
import { giveRecommendation } from '../../v2/recommendations.ts';
import { ActionFailed } from '../runner.ts';
import { answerLanguage } from './language.ts';

/** An action that asks the recommender. */
export type RecommendAction = Extract<
  ActionRequest,
  { kind: 'recommend-situation' | 'recommend-text' }
>;

/** Makes what answers a bot's question for services, through the same door as everybody's. */
export function createRecommendAction(
  deps: Deps,
): (organisation: string, request: RecommendAction) => Promise<RecommendationResponse> {
  const schema = recommendationRequest(deps.codes);
  return async (organisation, request) => {
    const read = v.safeParse(schema, toWire(request));
    if (!read.success) throw new ActionFailed('refused');
    const words = request.kind === 'recommend-text' ? request.words : 'person';
    return giveRecommendation(deps, organisation, read.output, words);
  };
}

function toWire(request: RecommendAction): Record<string, unknown> {
  const { filters = {}, limit, offset, language, municipalityCodes } = request;
  const asked = {
    municipality_codes: filters.municipalityCodes ?? municipalityCodes,
    include_national_services: filters.includeNationalServices,
    service_classes: filters.serviceClasses,
    target_groups: filters.targetGroups,
    service_languages: filters.serviceLanguages,
    channel_types: filters.channelTypes,
  };
  const named = Object.entries(asked).filter(([, wanted]) => wanted !== undefined);
  return {
    ...(request.kind === 'recommend-text'
      ? { text: request.text }
      : { situation: { answers: request.answers } }),
    language: answerLanguage(language),
    limit: Math.min(50, Math.max(1, Math.trunc(limit))),
    ...(offset !== undefined && { offset: Math.min(1000, Math.max(0, Math.trunc(offset))) }),
    ...(named.length > 0 && { filters: Object.fromEntries(named) }),
  };
}
