import type { RecommendationResponse } from '@auroraai/api-client';
import { type RecommendAction, recommendationQuestion } from '@auroraai/dialogue';
import * as v from 'valibot';
import type { Deps } from '../../deps.ts';
import type { Knowledge } from '../../knowledge.ts';
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

/** Makes what answers a bot's question for services, through the same door as everybody's. */
export function createRecommendAction(
  deps: Deps,
): (organisation: string, request: RecommendAction) => Promise<RecommendationResponse> {
  const schema = recommendationRequest(deps.codes);
  const forBot = createAnswersForBots(deps);
  return async (organisation, request) => {
    const read = v.safeParse(schema, recommendationQuestion(request));
    if (!read.success) throw new ActionFailed('refused');
    if (request.kind === 'recommend-text' && request.words === 'bot') {
      // The words are the bot's and nobody's own.
      return keepShown(deps, organisation, forBot(read.output), []);
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
