import type { RecommendationResponse } from '@auroraai/api-client';
import { type Answer, type Reason, topicName } from '@auroraai/recommender';
import type { Handler } from 'hono';
import { ask } from '../ask.ts';
import type { Deps, Env } from '../deps.ts';
import type { GivenBy } from '../given.ts';
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

/** Recommends services and keeps which ones, so that feedback can be given. */
export async function giveRecommendation(
  deps: Deps,
  organisation: string,
  request: ReadRecommendationRequest,
): Promise<RecommendationResponse> {
  const answer = ask(deps, 'v2', toQuery(request, deps.codes), true);
  const by: GivenBy[] = [];
  if (request.text !== undefined) by.push('words');
  if (request.situation) by.push('situation');
  return keepShown(deps, organisation, viewAnswer(deps, answer, request.language ?? 'fi'), by);
}

/** What a recommendation shows, before it is given to somebody. */
export type RecommendationView = Omit<RecommendationResponse, 'recommendation_id'>;

/** Recommends services for a bot's own words: no reason quotes them as if the person had said them. */
export function viewForBot(deps: Deps, request: ReadRecommendationRequest): RecommendationView {
  const answer = ask(deps, 'v2', toQuery(request, deps.codes), true);
  return viewAnswer(deps, withoutQuotes(answer), request.language ?? 'fi');
}

/** Gives somebody what a recommendation shows, under an id of its own, and keeps which services. */
export async function keepShown(
  deps: Deps,
  organisation: string,
  view: RecommendationView,
  by: readonly GivenBy[],
): Promise<RecommendationResponse> {
  const id = deps.randomUUID();
  const serviceIds = view.recommended_services.map(({ service }) => service.id);
  await keepRecommendation(deps, organisation, { id, door: 'v2', caller: null, serviceIds, by });
  return { recommendation_id: id, ...view };
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

function viewAnswer(deps: Deps, answer: Answer, language: AnswerLanguage): RecommendationView {
  const { total, understanding, waysOn } = answer;
  return {
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
