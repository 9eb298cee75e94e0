import type { PathResponse, PathStep, PathsResponse } from '@auroraai/api-client';
import {
  composePath,
  type PathStep as FilledStep,
  fillPath,
  type PathPerson,
  type PathSources,
} from '@auroraai/recommender';
import type { Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { keepRecommendation } from '../keep-recommendation.ts';
import { pathRequest, type ReadPathRequest } from './path-request.ts';
import { ProblemError } from './problem.ts';
import { toSituation } from './query.ts';
import { readJson, readLanguage } from './read-request.ts';
import type { AnswerLanguage } from './texts.ts';
import { viewRecommendation } from './view-recommendation.ts';

const OWN: Record<AnswerLanguage, { name: string; summary: string }> = {
  fi: {
    name: 'Oma polkusi',
    summary:
      'Polku on tehty vastauksistasi. Voit ottaa vaiheet omaan tahtiin ja jättää väliin, mikä ei sovi.',
  },
  sv: {
    name: 'Din egen stig',
    summary:
      'Stigen är gjord av dina svar. Ta stegen i din egen takt och hoppa över det som inte passar.',
  },
  en: {
    name: 'Your own path',
    summary:
      'The path is made from your answers. Take the steps at your own pace and leave out what does not fit.',
  },
};

/** `GET /paths`: the ready paths. */
export function listPaths(deps: Deps): Handler<Env> {
  return (c) => {
    const language = readLanguage(c.req.url);
    const view: PathsResponse = {
      paths: deps.paths.map(({ id, name, summary, lifeEvents, areas, steps }) => ({
        id,
        name: name[language],
        summary: summary[language],
        life_events: lifeEvents,
        areas,
        steps: steps.length,
      })),
    };
    c.header('Cache-Control', 'public, max-age=3600');
    return c.json(view);
  };
}

/** `POST /paths`: a ready path with services near the person, or one made from their answers. */
export function makePath(deps: Deps): Handler<Env> {
  const schema = pathRequest(deps.codes);
  return async (c) => {
    const request = await readJson(deps, c.req.raw, schema);
    const language = request.language ?? 'fi';
    const made = make(deps, request, language);
    const view: PathResponse = {
      path_id: request.path_id ?? null,
      recommendation_id: deps.randomUUID(),
      name: made.name,
      summary: made.summary,
      steps: made.steps.map((step) => viewStep(deps, step, language)),
    };
    await keepRecommendation(deps, c.get('organisation'), {
      id: view.recommendation_id,
      door: 'v2',
      caller: null,
      by: request.situation ? ['situation'] : [],
      serviceIds: view.steps.flatMap(({ services }) => services.map(({ service }) => service.id)),
    });
    return c.json(view);
  };
}

function make(
  deps: Deps,
  { path_id: id, situation: sent, age, municipality_code }: ReadPathRequest,
  language: AnswerLanguage,
): { name: string; summary: string; steps: FilledStep[] } {
  const { catalogue, recommender } = deps.knowledge();
  const sources: PathSources = {
    recommender,
    service: (serviceId) => catalogue.services.get(serviceId),
  };
  const situation = sent && toSituation(sent);
  const person: PathPerson = {
    language,
    ...(situation && { situation }),
    ...(age !== undefined && { age }),
    ...(municipality_code !== undefined && { municipalityCode: municipality_code }),
  };
  if (id === undefined) {
    const steps = situation ? composePath({ ...person, situation }, sources) : [];
    return { ...OWN[language], steps };
  }
  const template = deps.paths.find((path) => path.id === id);
  if (!template) throw new ProblemError('not-found', 'There is no such path.');
  return {
    name: template.name[language],
    summary: template.summary[language],
    steps: fillPath(template, person, sources),
  };
}

function viewStep(
  deps: Deps,
  { services, ...step }: FilledStep,
  language: AnswerLanguage,
): PathStep {
  return {
    ...step,
    services: services.flatMap((service) => viewRecommendation(deps, service, language)),
  };
}
