import { describe, expect, test } from 'vitest';
import { codeLists, ids, recommendation, serviceDetails } from '../test/answers.ts';
import { createFakeService, json, type Reply } from '../test/fake-service.ts';
import { createAuroraClient } from './client.ts';

function connect(reply: Reply, options: { language?: 'fi' | 'sv' | 'en' } = {}) {
  const service = createFakeService(reply);
  return { ...service, client: createAuroraClient({ ...service.options, ...options }) };
}

const kept = new Response(null, { status: 204 });

describe('recommend', () => {
  test('sends the question as JSON and returns the answer', async () => {
    const { client, seen } = connect(json(recommendation));
    expect(await client.recommend({ text: 'yksinäinen', limit: 5 })).toEqual(recommendation);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      method: 'POST',
      url: 'https://aurora.example/aurora/v2/recommendations',
      body: { text: 'yksinäinen', limit: 5, language: 'fi' },
    });
  });

  test('asks in the language of the client unless the question names another', async () => {
    const { client, seen } = connect(json(recommendation), { language: 'sv' });
    await client.recommend({ text: 'ensam' });
    await client.recommend({ text: 'lonely', language: 'en' });
    expect(seen.map(({ body }) => body)).toEqual([
      { text: 'ensam', language: 'sv' },
      { text: 'lonely', language: 'en' },
    ]);
  });

  test('leaves out lists in which nothing is chosen, and filters that then say nothing', async () => {
    const { client, seen } = connect(json(recommendation));
    await client.recommend({
      text: 'a',
      filters: { region_codes: [], municipality_codes: ['491'] },
    });
    await client.recommend({ text: 'a', filters: { region_codes: [] } });
    expect(seen.map(({ body }) => body)).toEqual([
      { text: 'a', language: 'fi', filters: { municipality_codes: ['491'] } },
      { text: 'a', language: 'fi' },
    ]);
  });

  test('sends no cookies and follows no redirect', async () => {
    const { client, seen } = connect(json(recommendation));
    await client.recommend({ text: 'a' });
    expect(seen[0]?.init).toMatchObject({ credentials: 'omit', redirect: 'error' });
    expect(Object.keys(seen[0]?.headers ?? {}).sort()).toEqual(['accept', 'content-type']);
  });
});

describe('getService', () => {
  test('reads a service in a language', async () => {
    const { client, seen } = connect(json(serviceDetails));
    expect(await client.getService(ids.service, { language: 'en' })).toEqual(serviceDetails);
    expect(seen[0]?.method).toBe('GET');
    expect(seen[0]?.url).toBe(
      `https://aurora.example/aurora/v2/services/${ids.service}?language=en`,
    );
  });

  test.each(['', '..', '../code-lists', 'x?y', `${ids.service}/`])(
    'does not send %j, which is no id',
    async (id) => {
      const { client, seen } = connect(json(serviceDetails));
      await expect(client.getService(id)).rejects.toMatchObject({ kind: 'not-found' });
      expect(seen).toHaveLength(0);
    },
  );
});

test('getCodeLists reads the lists in the language of the client', async () => {
  const { client, seen } = connect(json(codeLists), { language: 'sv' });
  expect(await client.getCodeLists()).toEqual(codeLists);
  expect(seen[0]?.url).toBe('https://aurora.example/aurora/v2/code-lists?language=sv');
});

test('sendFeedback and sendChoice send what they are given', async () => {
  const { client, seen } = connect(kept);
  const about = { recommendation_id: ids.recommendation, service_id: ids.service };
  expect(await client.sendFeedback({ ...about, score: -1, reasons: ['wrong_area'] })).toBe(
    undefined,
  );
  expect(await client.sendChoice({ ...about, kind: 'call' })).toBe(undefined);
  expect(seen.map(({ url, body }) => [url.split('/v2')[1], body])).toEqual([
    ['/feedback', { ...about, score: -1, reasons: ['wrong_area'] }],
    ['/choices', { ...about, kind: 'call' }],
  ]);
});

test('deleteRecommendation deletes by id and refuses what is no id', async () => {
  const { client, seen } = connect(kept);
  await client.deleteRecommendation(ids.recommendation);
  await expect(client.deleteRecommendation('..')).rejects.toMatchObject({ kind: 'not-found' });
  expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `DELETE https://aurora.example/aurora/v2/recommendations/${ids.recommendation}`,
  ]);
});

test('slashes at the end of the address do no harm', async () => {
  const { options, seen } = createFakeService(json(codeLists));
  const client = createAuroraClient({ ...options, baseUrl: 'https://aurora.example/base//' });
  expect(client.baseUrl).toBe('https://aurora.example/base');
  await client.getCodeLists();
  expect(seen[0]?.url).toMatch(/^https:\/\/aurora\.example\/base\/aurora\/v2\/code-lists/);
});

test('a service in the same process can stand in for the network', async () => {
  const handle = async (request: Request) => json({ ...recommendation, total: request.url.length });
  const client = createAuroraClient({
    baseUrl: 'https://in.process',
    fetch: (input, init) => handle(new Request(input, init)),
  });
  const answer = await client.recommend({ text: 'a' });
  expect(answer.total).toBe('https://in.process/aurora/v2/recommendations'.length);
});
