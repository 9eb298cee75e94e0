import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ids } from '../../test/answers.ts';
import { createAuroraClient } from '../client.ts';
import { createMockHandlers } from './index.ts';

const got: string[] = [];
const handle = async (request: Request) => {
  got.push(`${request.method} ${new URL(request.url).pathname} ${await request.text()}`);
  return new Response(null, { status: 204 });
};
const server = setupServer(
  ...createMockHandlers(handle, 'https://mock.example/'),
  http.all('*', () => HttpResponse.text('elsewhere', { status: 418 })),
);

beforeAll(() => server.listen());
afterAll(() => server.close());

test('every AuroraAPI request goes to the handler, with its method and body', async () => {
  const client = createAuroraClient({ baseUrl: 'https://mock.example' });
  await client.sendFeedback({ recommendation_id: ids.recommendation, score: 1 });
  await client.deleteRecommendation(ids.recommendation);
  await fetch('https://mock.example/service-recommender/v1/text_search', { method: 'PUT' });
  expect(got).toEqual([
    `POST /aurora/v2/feedback {"recommendation_id":"${ids.recommendation}","score":1}`,
    `DELETE /aurora/v2/recommendations/${ids.recommendation} `,
    'PUT /service-recommender/v1/text_search ',
  ]);
});

test.each([
  'https://mock.example/aurora/v1/x',
  'https://mock.example/index.html',
  'https://other.example/aurora/v2/code-lists',
])('%s is left alone', async (url) => {
  expect((await fetch(url)).status).toBe(418);
});
