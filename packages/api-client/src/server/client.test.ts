import { expect, test } from 'vitest';
import { ids } from '../../test/answers.ts';
import { createFakeService, json, problem, type Reply } from '../../test/fake-service.ts';
import { createAuroraServerClient } from './client.ts';

function connect(...replies: Reply[]) {
  const service = createFakeService(...replies);
  const credentials = { clientId: 'demo', clientSecret: 'pässi' };
  return { ...service, client: createAuroraServerClient({ ...service.options, ...credentials }) };
}

const text = (body: string, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
const empty = { auroraai_recommendation_id: 7, recommended_services: [] };
const base = 'https://aurora.example/service-recommender/v1';

test('recommendService signs itself with the credentials, in UTF-8', async () => {
  const { client, seen } = connect(json(empty));
  const answer = await client.recommendService({ life_situation_meters: { friends: [2] } });
  expect(answer).toEqual(empty);
  expect(seen[0]).toMatchObject({ method: 'POST', url: `${base}/recommend_service` });
  const [scheme, value] = seen[0]?.headers.authorization?.split(' ') ?? [];
  expect(scheme).toBe('Basic');
  const bytes = Uint8Array.from(atob(value ?? ''), (one) => one.charCodeAt(0));
  expect(new TextDecoder().decode(bytes)).toBe('demo:pässi');
});

test('textSearch sends the text', async () => {
  const { client, seen } = connect(json(empty));
  await client.textSearch({ search_text: 'yksin' });
  expect(seen[0]).toMatchObject({ url: `${base}/text_search`, body: { search_text: 'yksin' } });
});

test('an answer that is not of the agreed shape is an error', async () => {
  const { client } = connect(json({ auroraai_recommendation_id: '7', recommended_services: [] }));
  await expect(client.textSearch({ search_text: 'yksin' })).rejects.toMatchObject({
    kind: 'server',
    detail: 'The answer is not of the agreed shape at "/auroraai_recommendation_id".',
  });
});

test('a busy recommender is asked again', async () => {
  const { client, seen, clock } = connect(text('Server busy.', 503), json(empty));
  await clock.run(client.textSearch({ search_text: 'yksin' }));
  expect(seen).toHaveLength(2);
});

test('errors in plain text become AuroraErrors', async () => {
  const { client } = connect(text('Unauthorized', 401));
  await expect(client.textSearch({ search_text: 'yksin' })).rejects.toMatchObject({
    kind: 'auth',
    detail: 'Unauthorized',
  });
});

test('feedback is sent once, even when the recommender is busy', async () => {
  const { client, seen } = connect(problem(503), text('OK'));
  const feedback = { auroraai_recommendation_id: 7, feedback_score: 1 as const };
  await expect(client.sendFeedback(feedback)).rejects.toMatchObject({ status: 503 });
  await client.sendFeedback(feedback);
  expect(seen.map(({ body }) => body)).toEqual([feedback, feedback]);
});

test('sendSessionAttributes leaves out empty answers and returns the address', async () => {
  const { client, seen } = connect(text('https://e-service.example/?auroraai_access_token=ab'));
  const address = await client.sendSessionAttributes({
    service_channel_id: ids.channel,
    session_attributes: { age: 16, life_situation_meters: { friends: [3], health: [] } },
  });
  expect(address).toBe('https://e-service.example/?auroraai_access_token=ab');
  expect(seen[0]?.body).toEqual({
    service_channel_id: ids.channel,
    session_attributes: { age: 16, life_situation_meters: { friends: [3] } },
  });
});

test.each(['javascript:alert(1)', '', '<h1>Hi</h1>', '/relative'])(
  'an address such as %j is not handed on',
  async (answer) => {
    const { client } = connect(text(answer));
    const call = client.sendSessionAttributes({
      service_channel_id: ids.channel,
      session_attributes: { age: 16 },
    });
    await expect(call).rejects.toMatchObject({ kind: 'server' });
  },
);

test('getSessionAttributes reads the attributes without credentials', async () => {
  const { client, seen } = connect(json({ age: 16, life_situation_meters: { friends: [3] } }));
  expect(await client.getSessionAttributes('a&b')).toEqual({
    age: 16,
    life_situation_meters: { friends: [3] },
  });
  expect(seen[0]?.url).toBe(`${base}/session_attributes?access_token=a%26b`);
  expect(seen[0]?.headers.authorization).toBe(undefined);
});
