import type { RecommendationResponse } from '@auroraai/api-client';
import { type Answer, type Reason, topicName } from '@auroraai/recommender';
import type { Handler } from 'hono';
import { ask } from '../ask.ts';
import type { Deps, Env } from '../deps.ts';
import { keepRecommendation } from '../keep-recommendation.ts';
import { toQuery } from './query.ts';
import { readJson } from './read-request.ts';
import { type ReadRecommendationRequest, recommendationRequest } from './recommendation-request.ts';
import type { AnswerLanguage } from './texts.ts';
import { viewRecommendation } from './view-recommendation.ts';
import { viewWayOn } from './way-on-text.ts';

/** `POST /recommendations`: services for a situation, a text, or both, with reasons. */
export function recommend(deps: Deps): Handler<Env> {
  const schema = recommendationRequest(deps.codes);
  return async (c) => {
    const request = await readJson(deps, c.req.raw, schema);
    return c.json(await giveRecommendation(deps, c.get('organisation'), request));
  };
}

/**
 * Recommends services and keeps which ones, so that feedback can be given. Where the words are a
 * bot's and not the person's, no reason quotes them.
 */
export async function giveRecommendation(
  deps: Deps,
  organisation: string,
  request: ReadRecommendationRequest,
  words: 'person' | 'bot' = 'person',
): Promise<RecommendationResponse> {
  const query = toQuery(request, deps.codes);
  const answer = ask(deps, 'v2', query, true);
  const shown = words === 'person' ? answer : withoutQuotes(answer);
  const view = viewAnswer(deps, shown, request.language ?? 'fi');
  await keepRecommendation(deps, organisation, {
    id: view.recommendation_id,
    door: 'v2',
    caller: null,
    serviceIds: view.recommended_services.map(({ service }) => service.id),
  });
  return view;
}

function withoutQuotes(answer: Answer): Answer {
  const quiet = (reason: Reason): Reason =>
    reason.kind === 'words' || reason.kind === 'topic' ? { ...reason, words: [] } : reason;
  return {
    ...answer,
    recommendations: answer.recommendations.map(({ reasons, ...rest }) => {
      const told = reasons.some(({ kind }) => kind === 'topic');
      const kept = told ? reasons.filter(({ kind }) => kind !== 'words') : reasons;
      return { ...rest, reasons: kept.map(quiet) };
    }),
  };
}

function viewAnswer(deps: Deps, answer: Answer, language: AnswerLanguage): RecommendationResponse {
  const { total, understanding, waysOn } = answer;
  return {
    recommendation_id: deps.randomUUID(),
    recommended_services: answer.recommendations.flatMap((recommendation) =>
      viewRecommendation(deps, recommendation, language),
    ),
    total,
    understanding: {
      ...understanding,
      topics: understanding.topics.map((topic) => ({
        topic,
        name: topicName(topic, language),
      })),
    },
    ways_on: waysOn.map((way) => viewWayOn(way, { codes: deps.codes, ...deps.config }, language)),
  };
}
