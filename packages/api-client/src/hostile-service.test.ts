import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeLists, ids, recommendation, serviceDetails } from '../test/answers.ts';
import { createFakeService, json, type Reply } from '../test/fake-service.ts';
import { type AuroraClient, createAuroraClient } from './client.ts';
import { AuroraError } from './errors.ts';

const about = { recommendation_id: ids.recommendation, service_id: ids.service };

/** Every method that reads an answer, with an honest one. */
const readers: [string, (client: AuroraClient) => Promise<unknown>, unknown][] = [
  ['recommend', (client) => client.recommend({ text: 'a' }), recommendation],
  ['getService', (client) => client.getService(ids.service), serviceDetails],
  ['getCodeLists', (client) => client.getCodeLists(), codeLists],
];

const all = [
  ...readers.map(([, call]) => call),
  (client: AuroraClient) => client.sendFeedback({ ...about, score: 1 }),
  (client: AuroraClient) => client.sendChoice({ ...about, kind: 'open' }),
  (client: AuroraClient) => client.deleteRecommendation(ids.recommendation),
];

function connect(reply: Reply): AuroraClient {
  const { options } = createFakeService(reply);
  return createAuroraClient({ ...options, retries: 0 });
}

async function outcome(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    expect(error).toBeInstanceOf(AuroraError);
    return error;
  }
}

test('whatever JSON a service sends with whatever status, a call ends in an AuroraError or a value', async () => {
  const status = fc.integer({ min: 200, max: 599 }).filter((one) => ![204, 205, 304].includes(one));
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), status, fc.nat(5), async (value, status, index) => {
      const call = all[index]!;
      await outcome(call(connect(json(value, { status }))));
    }),
    { numRuns: 1000, seed: 20261121 },
  );
});

test.each(readers)('%s refuses any JSON that is not of its shape', async (_, call) => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const result = await outcome(call(connect(json(value))));
      expect(result).toMatchObject({ kind: 'server', status: 200 });
    }),
    { numRuns: 300, seed: 20261121 },
  );
});

test.each(readers)(
  '%s survives an honest answer with one place spoilt',
  async (_, call, honest) => {
    const count = spoilt(honest, -1, null).places;
    await fc.assert(
      fc.asyncProperty(fc.nat(count - 1), fc.jsonValue(), async (place, value) => {
        const { text } = spoilt(honest, place, value);
        const reply = new Response(text, { headers: { 'content-type': 'application/json' } });
        await outcome(call(connect(reply)));
      }),
      { numRuns: 500, seed: 20261121 },
    );
  },
);

/** The JSON of an answer with its n-th object, list or value replaced, and how many of them it has. */
function spoilt(answer: unknown, place: number, replacement: unknown) {
  let places = 0;
  const text = JSON.stringify(answer, (_key, value) => (places++ === place ? replacement : value));
  return { text, places };
}

test.each([
  ['half a JSON text', '{"recommendation_id":', 'application/json'],
  ['a page', '<!doctype html><h1>Welcome to the hotel network</h1>', 'text/html'],
  ['a page that says it is JSON', '<!doctype html>', 'application/json'],
  ['nothing', '', 'application/json'],
  ['JSON that says it is text', JSON.stringify(recommendation), 'text/plain'],
])('%s instead of an answer is an error of the service', async (_, text, type) => {
  const client = connect(new Response(text, { headers: { 'content-type': type } }));
  const error = await outcome(client.recommend({ text: 'a' }));
  expect(error).toMatchObject({ kind: 'server', status: 200 });
});

test('deeply nested JSON is refused without a crash', async () => {
  const text = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  const client = connect(new Response(text, { headers: { 'content-type': 'application/json' } }));
  expect(await outcome(client.getCodeLists())).toMatchObject({ kind: 'server' });
});
