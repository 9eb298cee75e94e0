import type { RecommendationResponse } from '@auroraai/api-client';
import type { ActionRequest } from '@auroraai/dialogue';
import * as v from 'valibot';
import type { Deps, Knowledge } from '../../deps.ts';
import { createRecent } from '../../recent.ts';
import {
  type ReadRecommendationRequest,
  recommendationRequest,
} from '../../v2/recommendation-request.ts';
import {
  giveRecommendation,
  keepShown,
  type RecommendationView,
  viewForBot,
} from '../../v2/recommendations.ts';
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
  const forBot = createAnswersForBots(deps);
  return async (organisation, request) => {
    const read = v.safeParse(schema, toWire(request));
    if (!read.success) throw new ActionFailed('refused');
    if (request.kind === 'recommend-text' && request.words === 'bot') {
      return keepShown(deps, organisation, forBot(read.output));
    }
    return giveRecommendation(deps, organisation, read.output);
  };
}

/** How long an answer to a bot's own words serves everybody who is led to them, milliseconds. */
const FRESH = 60_000;
const MOST_KEPT = 500;

/**
 * Answers a bot's own words, which its editors wrote and many people are led to, anew only when the
 * last answer is a minute old or the catalogue has changed. Nobody's own words are kept.
 */
function createAnswersForBots(
  deps: Deps,
): (request: ReadRecommendationRequest) => RecommendationView {
  const recent = createRecent<{ view: RecommendationView; from: Knowledge; at: number }>(MOST_KEPT);
  return (request) => {
    const key = JSON.stringify(request);
    const from = deps.knowledge();
    const at = deps.now().getTime();
    const known = recent.get(key);
    if (known?.from === from && at >= known.at && at - known.at < FRESH) return known.view;
    const view = viewForBot(deps, request);
    recent.set(key, { view, from, at });
    return view;
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
