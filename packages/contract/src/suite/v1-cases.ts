import type { CaseRequest, ContractCase } from './case.ts';
import type { World } from './world.ts';

const base = '/service-recommender/v1';
const nobody = '00000000-0000-4000-8000-000000000000';
const tooMuch = JSON.stringify({ search_text: 'x'.repeat(2 ** 21) });
const meters = { health: [1], friends: [2, 3] };

type Request = ContractCase['request'];

function post(path: string, body: unknown): CaseRequest {
  return { method: 'POST', path: base + path, body, signed: true };
}

function get(path: string): CaseRequest {
  return { method: 'GET', path: base + path };
}

function unsigned(request: Request): Request {
  return (world) => {
    const given = request(world);
    return given && { ...given, signed: false };
  };
}

function withMethod(method: string, path: string): Request {
  return () => ({ method, path: base + path, signed: true });
}

function withBody(path: string, body: string, type = 'application/json'): Request {
  return () => ({ ...post(path, body), headers: { 'content-type': type } });
}

function known(use: (v1: NonNullable<World['v1']>) => CaseRequest | undefined): Request {
  return ({ v1 }) => v1 && use(v1);
}

/** What every signed operation with a body refuses. */
function refusals(operationId: string, path: string, usual: Request): ContractCase[] {
  return [
    { operationId, title: 'without credentials', status: 401, request: unsigned(usual) },
    { operationId, title: 'with GET or PUT', status: 405, request: withMethod('PUT', path) },
    { operationId, title: 'with half a JSON text', status: 400, request: withBody(path, '{"a":') },
    { operationId, title: 'with nothing said', status: 400, request: withBody(path, '{}') },
    { operationId, title: 'with far too much', status: 413, request: withBody(path, tooMuch) },
    { operationId, title: 'as text', status: 415, request: withBody(path, '{}', 'text/plain') },
    { operationId, title: 'while the store fails', status: 500, variant: 'broken', request: usual },
  ];
}

const recommend: Request = () => post('/recommend_service', { life_situation_meters: meters });
const search: Request = () => post('/text_search', { search_text: 'yksinäisyys' });
const feedback: Request = known(({ recommendationId }) =>
  post('/recommendation_feedback', {
    auroraai_recommendation_id: recommendationId,
    feedback_score: 1,
  }),
);
const transfer: Request = known(({ channelId }) =>
  channelId === undefined
    ? undefined
    : post('/session_attributes', {
        service_channel_id: channelId,
        session_attributes: { age: 16, life_situation_meters: { friends: [3] } },
      }),
);

/** What `/service-recommender/v1` promises. */
export const v1Cases: ContractCase[] = [
  { operationId: 'v1RecommendService', title: 'with two areas', status: 200, request: recommend },
  {
    operationId: 'v1RecommendService',
    title: 'with filters, a session and a rerank',
    status: 200,
    request: () =>
      post('/recommend_service', {
        life_situation_meters: meters,
        service_filters: { municipality_codes: ['091'], include_national_services: true },
        limit: 50,
        rerank: true,
        session_id: 's1',
      }),
  },
  {
    operationId: 'v1RecommendService',
    title: 'for the test municipality',
    status: 200,
    request: () =>
      post('/recommend_service', {
        life_situation_meters: meters,
        service_filters: { municipality_codes: ['000'] },
      }),
  },
  {
    operationId: 'v1RecommendService',
    title: 'with an age',
    status: 400,
    request: () => post('/recommend_service', { life_situation_meters: meters, age: 17 }),
  },
  {
    operationId: 'v1RecommendService',
    title: 'while no more can be made',
    status: 503,
    variant: 'busy',
    request: recommend,
  },
  ...refusals('v1RecommendService', '/recommend_service', recommend),
  { operationId: 'v1TextSearch', title: 'with a word', status: 200, request: search },
  {
    operationId: 'v1TextSearch',
    title: 'while no more can be made',
    status: 503,
    variant: 'busy',
    request: search,
  },
  ...refusals('v1TextSearch', '/text_search', search),
  { operationId: 'v1SendFeedback', title: 'about a list', status: 200, request: feedback },
  {
    operationId: 'v1SendFeedback',
    title: 'about a recommendation that is not known',
    status: 404,
    request: () =>
      post('/recommendation_feedback', { auroraai_recommendation_id: 99999999, feedback_score: 1 }),
  },
  {
    operationId: 'v1SendFeedback',
    title: 'about a service that was not recommended',
    status: 404,
    request: known(({ recommendationId }) =>
      post('/recommendation_feedback', {
        auroraai_recommendation_id: recommendationId,
        service_feedbacks: [{ service_id: nobody, feedback_score: 1 }],
      }),
    ),
  },
  ...refusals('v1SendFeedback', '/recommendation_feedback', feedback),
  {
    operationId: 'v1Redirect',
    title: 'by a link of a recommendation',
    status: 302,
    request: known(({ link }) => (link === undefined ? undefined : { method: 'GET', path: link })),
  },
  {
    operationId: 'v1Redirect',
    title: 'without parameters',
    status: 400,
    request: () => get('/redirect'),
  },
  {
    operationId: 'v1Redirect',
    title: 'to a channel that is not known',
    status: 404,
    request: () =>
      get(
        `/redirect?service_id=${nobody}&service_channel_id=${nobody}&link_id=0&recommendation_id=1`,
      ),
  },
  {
    operationId: 'v1Redirect',
    title: 'too often',
    status: 429,
    variant: 'rate-limited',
    request: () => get('/redirect'),
  },
  {
    operationId: 'v1Redirect',
    title: 'with POST',
    status: 405,
    request: withMethod('POST', '/redirect'),
  },
  {
    operationId: 'v1GetSessionAttributes',
    title: 'with a token',
    status: 200,
    request: known(({ accessToken }) =>
      accessToken === undefined
        ? undefined
        : get(`/session_attributes?access_token=${accessToken}`),
    ),
  },
  ...['', '?access_token=', '?access_token=abc'].map((query) => ({
    operationId: 'v1GetSessionAttributes',
    title: `with "${query}"`,
    status: 400,
    request: () => get(`/session_attributes${query}`),
  })),
  {
    operationId: 'v1GetSessionAttributes',
    title: 'with a token that is not known',
    status: 404,
    request: () => get(`/session_attributes?access_token=${'0'.repeat(64)}`),
  },
  {
    operationId: 'v1GetSessionAttributes',
    title: 'too often',
    status: 429,
    variant: 'rate-limited',
    request: () => get('/session_attributes'),
  },
  {
    operationId: 'v1GetSessionAttributes',
    title: 'while the store fails',
    status: 500,
    variant: 'broken',
    request: () => get(`/session_attributes?access_token=${'0'.repeat(64)}`),
  },
  {
    operationId: 'v1GetSessionAttributes',
    title: 'with PUT',
    status: 405,
    request: withMethod('PUT', '/session_attributes'),
  },
  {
    operationId: 'v1PostSessionAttributes',
    title: 'for a channel',
    status: 200,
    request: transfer,
  },
  {
    operationId: 'v1PostSessionAttributes',
    title: 'for a channel that is not registered',
    status: 400,
    request: () =>
      post('/session_attributes', { service_channel_id: nobody, session_attributes: { age: 16 } }),
  },
  {
    operationId: 'v1PostSessionAttributes',
    title: 'for a channel without a web page',
    status: 404,
    request: known(({ pagelessChannelId }) =>
      pagelessChannelId === undefined
        ? undefined
        : post('/session_attributes', {
            service_channel_id: pagelessChannelId,
            session_attributes: { age: 16 },
          }),
    ),
  },
  ...refusals('v1PostSessionAttributes', '/session_attributes', transfer),
  {
    operationId: 'v1SessionAttributesOptions',
    title: 'with credentials',
    status: 200,
    request: withMethod('OPTIONS', '/session_attributes'),
  },
  {
    operationId: 'v1SessionAttributesOptions',
    title: 'without credentials',
    status: 401,
    request: unsigned(withMethod('OPTIONS', '/session_attributes')),
  },
  {
    operationId: 'v1RandomService',
    title: 'with credentials',
    status: 200,
    request: withMethod('GET', '/random_service'),
  },
  {
    operationId: 'v1RandomService',
    title: 'without credentials',
    status: 401,
    request: unsigned(withMethod('GET', '/random_service')),
  },
  {
    operationId: 'v1RandomService',
    title: 'with POST',
    status: 405,
    request: withMethod('POST', '/random_service'),
  },
  ...[
    ['v1TranslateSearchText', '/translation/search_text'] as const,
    ['v1TranslateService', '/translation/ptv_service'] as const,
  ].flatMap(([operationId, path]): ContractCase[] => [
    {
      operationId,
      title: 'with credentials',
      status: 404,
      request: () => post(path, { search_text: 'work', source_language: 'en' }),
    },
    {
      operationId,
      title: 'without credentials',
      status: 401,
      request: unsigned(() => post(path, {})),
    },
    { operationId, title: 'with GET', status: 405, request: withMethod('GET', path) },
  ]),
  {
    operationId: 'v1Healthcheck',
    title: 'by anyone',
    status: 200,
    request: () => ({ method: 'GET', path: '/service-recommender/healthcheck/' }),
  },
];
