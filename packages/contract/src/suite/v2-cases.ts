import type { CaseRequest, ContractCase } from './case.ts';
import type { World } from './world.ts';

const base = '/aurora/v2';
const nobody = '00000000-0000-4000-8000-000000000000';
/** More than any honest request, and than the service takes. */
const tooMuch = JSON.stringify({ text: 'x'.repeat(2 ** 21) });
const failed = [500, 503] as const;

interface Operation {
  operationId: string;
  /** A request that succeeds. */
  usual: (world: World) => CaseRequest;
  /** A method that the address does not know. */
  wrongMethod: string;
}

const recommend: Operation = {
  operationId: 'recommend',
  usual: () => ask({ text: 'yksinäisyys' }),
  wrongMethod: 'PUT',
};
const getService: Operation = {
  operationId: 'getService',
  usual: ({ v2 }) => get(`/services/${v2.serviceId}`),
  wrongMethod: 'POST',
};
const getCodeLists: Operation = {
  operationId: 'getCodeLists',
  usual: () => get('/code-lists'),
  wrongMethod: 'DELETE',
};
const sendFeedback: Operation = {
  operationId: 'sendFeedback',
  usual: ({ v2 }) => feedback({ recommendation_id: v2.recommendationId }),
  wrongMethod: 'GET',
};
const sendChoice: Operation = {
  operationId: 'sendChoice',
  usual: ({ v2 }) => choice({ recommendation_id: v2.recommendationId, service_id: v2.serviceId }),
  wrongMethod: 'GET',
};
const deleteRecommendation: Operation = {
  operationId: 'deleteRecommendation',
  usual: () => ({ method: 'DELETE', path: `${base}/recommendations/${nobody}` }),
  wrongMethod: 'PUT',
};

function ask(body: unknown): CaseRequest {
  return { method: 'POST', path: `${base}/recommendations`, body };
}

function get(path: string): CaseRequest {
  return { method: 'GET', path: base + path };
}

function feedback(about: object): CaseRequest {
  return { method: 'POST', path: `${base}/feedback`, body: { score: 1, ...about } };
}

function choice(about: object): CaseRequest {
  return { method: 'POST', path: `${base}/choices`, body: { kind: 'open', ...about } };
}

/** A case that ends in an answer to a well-meant request. */
function good({ operationId }: Operation, title: string, request: ContractCase['request']) {
  return { operationId, title, status: operationId.startsWith('get') ? 200 : 204, request };
}

function answered(title: string, body: unknown): ContractCase {
  return { operationId: 'recommend', title, status: 200, request: () => ask(body) };
}

function refused({ operationId }: Operation, title: string, request: ContractCase['request']) {
  return { operationId, title, status: 400, request };
}

/** The refusals that every operation has. */
function commonRefusals({ operationId, usual, wrongMethod }: Operation): ContractCase[] {
  const foreign = { origin: 'https://not-configured.example' };
  return [
    {
      operationId,
      title: 'from a website that is not configured',
      status: 403,
      request: (world) => ({ ...usual(world), headers: foreign }),
    },
    {
      operationId,
      title: 'with a method that the address does not know',
      status: 405,
      request: (world) => ({ method: wrongMethod, path: usual(world).path }),
    },
    {
      operationId,
      title: 'too often',
      status: 429,
      variant: 'rate-limited',
      request: usual,
    },
  ];
}

/** The refusals that every operation with a body has. */
function bodyRefusals({ operationId, usual }: Operation): ContractCase[] {
  const withBody =
    (body: string, type = 'application/json') =>
    (world: World) => ({
      ...usual(world),
      body,
      headers: { 'content-type': type },
    });
  return [
    { operationId, title: 'with half a JSON text', status: 400, request: withBody('{"score":') },
    { operationId, title: 'with a list', status: 400, request: withBody('[]') },
    { operationId, title: 'with nothing said', status: 400, request: withBody('{}') },
    { operationId, title: 'with far too much', status: 413, request: withBody(tooMuch) },
    { operationId, title: 'as plain text', status: 415, request: withBody('{}', 'text/plain') },
    {
      operationId,
      title: 'while the store fails',
      status: failed,
      variant: 'broken',
      request: usual,
    },
  ];
}

const languages = ['fi', 'sv', 'en'];

/** What `/aurora/v2` promises. */
export const v2Cases: ContractCase[] = [
  answered('with a text in Finnish', { text: 'ei ole rahaa vuokraan', language: 'fi' }),
  answered('with a text in Swedish', { text: 'ensam', language: 'sv' }),
  answered('with a text in English', { text: 'I lost my job', language: 'en' }),
  answered('with signs that are no words', { text: '?! 🙂' }),
  answered('with all that can be said', {
    situation: { answers: { health: 0, friends: 10 }, importance: { health: 10 } },
    text: 'mielenterveys',
    language: 'en',
    filters: {
      municipality_codes: ['491', '853'],
      region_codes: ['01'],
      hospital_district_codes: ['25'],
      wellbeing_service_county_codes: ['05'],
      include_national_services: true,
      target_groups: ['KR1'],
      service_languages: ['fi'],
    },
    position: { latitude: 60.17, longitude: 24.94 },
    limit: 50,
    offset: 1,
    without: [
      { kind: 'answer', area: 'friends' },
      { kind: 'word', word: 'mielenterveys' },
      { kind: 'topic', topic: 'mental-health' },
      { kind: 'feedback' },
    ],
  }),
  answered('in Swedish, for nationwide services only', {
    situation: { answers: { finance: 1 } },
    language: 'sv',
    filters: { only_national_services: true },
  }),
  answered('by the URI of a service class', {
    situation: { answers: { health: 3 } },
    filters: { service_classes: ['http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P4'] },
  }),
  answered('past the end of the list', { situation: { answers: { health: 3 } }, offset: 1000 }),
  answered('where the filters leave nothing', {
    situation: { answers: { health: 3 } },
    filters: { service_languages: ['zu'] },
  }),
  ...[
    { text: '' },
    { text: 'x'.repeat(1025) },
    { situation: { answers: {} } },
    { situation: { answers: { health: 11 } } },
    { text: 'a', age: 17 },
    { text: 'a', limit: 51 },
    { text: 'a', language: 'de' },
    { text: 'a', filters: { municipality_codes: [] } },
    { text: 'a', filters: { municipality_codes: ['999'] } },
    { text: 'a', filters: { only_national_services: true, region_codes: ['01'] } },
    { text: 'a', position: { latitude: 91, longitude: 0 } },
    { text: 'a', without: [{ kind: 'word' }] },
  ].map((body) => {
    const short = JSON.stringify(body).slice(0, 80);
    return refused(recommend, `with ${short}`, () => ask(body));
  }),
  ...languages.map((language) =>
    good(getService, `in ${language}`, ({ v2 }) =>
      get(`/services/${v2.serviceId}?language=${language}`),
    ),
  ),
  refused(getService, 'in a language that is not spoken', ({ v2 }) =>
    get(`/services/${v2.serviceId}?language=de`),
  ),
  ...[nobody, 'x'].map((id) => ({
    operationId: 'getService',
    title: `with the id ${id}`,
    status: 404,
    request: () => get(`/services/${id}`),
  })),
  ...languages.map((language) =>
    good(getCodeLists, `in ${language}`, () => get(`/code-lists?language=${language}`)),
  ),
  ...[
    { ...getService, etag: ({ v2 }: World) => v2.etags.service },
    { ...getCodeLists, etag: ({ v2 }: World) => v2.etags.lists },
  ].map(({ operationId, usual, etag }) => ({
    operationId,
    title: 'again, with a copy that is still good',
    status: 304,
    request: (world: World) => ({ ...usual(world), headers: { 'if-none-match': etag(world) } }),
  })),
  refused(getCodeLists, 'in a language that is not spoken', () => get('/code-lists?language=xx')),
  good(sendFeedback, 'about a list', sendFeedback.usual),
  good(sendFeedback, 'about a service, with reasons', ({ v2 }) =>
    feedback({
      recommendation_id: v2.recommendationId,
      service_id: v2.serviceId,
      score: -1,
      reasons: ['wrong_area', 'cannot_reach'],
    }),
  ),
  refused(sendFeedback, 'with free text', ({ v2 }) =>
    feedback({ recommendation_id: v2.recommendationId, reasons: ['because'] }),
  ),
  ...[sendFeedback, sendChoice].map(({ operationId, usual }) => ({
    operationId,
    title: 'about a recommendation that is not known',
    status: 404,
    request: (world: World) => {
      const request = usual(world);
      return { ...request, body: { ...(request.body as object), recommendation_id: nobody } };
    },
  })),
  good(sendChoice, 'to open a service', sendChoice.usual),
  refused(sendChoice, 'of a kind that is not known', ({ v2 }) =>
    choice({ recommendation_id: v2.recommendationId, service_id: v2.serviceId, kind: 'dance' }),
  ),
  good(deleteRecommendation, 'that is not known', deleteRecommendation.usual),
  refused(deleteRecommendation, 'without an id', () => ({
    method: 'DELETE',
    path: `${base}/recommendations/x`,
  })),
  {
    operationId: 'deleteRecommendation',
    title: 'while the store fails',
    status: failed,
    variant: 'broken',
    request: deleteRecommendation.usual,
  },
  ...[recommend, getService, getCodeLists, sendFeedback, sendChoice, deleteRecommendation].flatMap(
    commonRefusals,
  ),
  ...[recommend, sendFeedback, sendChoice].flatMap(bodyRefusals),
];
