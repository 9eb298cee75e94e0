import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { anyText, garbage, nearly, v1Situation, v1Text, v2Request } from './arbitraries.ts';
import { type Bench, createBench } from './harness.ts';
import { baseRequest, recommend, V1 } from './v1.ts';
import { recommendV2, V2 } from './v2.ts';

const SEED = 20260304;
const TIMEOUT = 120_000;
const POSTS = [
  '/recommend_service',
  '/text_search',
  '/recommendation_feedback',
  '/session_attributes',
];
const V2_POSTS = ['/recommendations', '/feedback', '/choices'];
let bench: Bench;

beforeEach(async () => {
  bench = await createBench();
});

/** Runs a property often, and then asks whether the service still answers as before. */
async function always<T>(
  runs: number,
  sent: fc.Arbitrary<T>,
  check: (sent: T) => Promise<void>,
): Promise<void> {
  const before = await recommend(bench, baseRequest());
  await fc.assert(fc.asyncProperty(sent, check), { seed: SEED, numRuns: runs });
  const after = await recommend(bench, baseRequest());
  expect(after.recommended_services.length).toBe(before.recommended_services.length);
  await recommendV2(bench);
  expect(bench.logs.filter(({ event }) => event === 'failure')).toEqual([]);
}

async function expectAnswered(response: Response, statuses: readonly number[]): Promise<void> {
  expect(statuses).toContain(response.status);
  const text = await response.text();
  if (text !== '' && response.headers.get('Content-Type')?.includes('json')) JSON.parse(text);
}

describe('20,500 requests that nobody planned', () => {
  it('3,000 valid v1 situations are all answered', { timeout: TIMEOUT }, async () => {
    await always(3000, v1Situation, async (body) => {
      const request = { body, signed: true };
      await expectAnswered(await bench.send('POST', `${V1}/recommend_service`, request), [200]);
    });
  });

  it('2,000 valid v1 texts are all answered', { timeout: TIMEOUT }, async () => {
    await always(2000, v1Text, async (body) => {
      const request = { body, signed: true };
      await expectAnswered(await bench.send('POST', `${V1}/text_search`, request), [200]);
    });
  });

  it('3,000 valid v2 requests are all answered', { timeout: TIMEOUT }, async () => {
    await always(3000, v2Request, async (body) => {
      await expectAnswered(await bench.send('POST', `${V2}/recommendations`, { body }), [200]);
    });
  });

  it('4,000 nearly valid v1 bodies are answered or refused', { timeout: TIMEOUT }, async () => {
    const sent = fc.tuple(fc.constantFrom(...POSTS), nearly(fc.oneof(v1Situation, v1Text)));
    await always(4000, sent, async ([path, body]) => {
      const request = { body: JSON.stringify(body) ?? '', signed: true };
      await expectAnswered(await bench.send('POST', V1 + path, request), [200, 400]);
    });
  });

  it('4,000 nearly valid v2 bodies are answered or refused', { timeout: TIMEOUT }, async () => {
    const sent = fc.tuple(fc.constantFrom(...V2_POSTS), nearly(v2Request));
    await always(4000, sent, async ([path, body]) => {
      const request = { body: JSON.stringify(body) ?? '' };
      await expectAnswered(await bench.send('POST', V2 + path, request), [200, 400]);
    });
  });

  it('2,000 bodies of garbage are refused', { timeout: TIMEOUT }, async () => {
    const paths = [...POSTS.map((path) => V1 + path), ...V2_POSTS.map((path) => V2 + path)];
    const sent = fc.tuple(fc.constantFrom(...paths), garbage);
    await always(2000, sent, async ([path, body]) => {
      await expectAnswered(await bench.send('POST', path, { body, signed: true }), [400, 413]);
    });
  });

  it('2,500 odd addresses, methods and headers are answered', { timeout: TIMEOUT }, async () => {
    const name = fc.constantFrom(
      ...['service_id', 'service_channel_id', 'link_id', 'recommendation_id', 'session_id'],
      ...['access_token', 'language', 'auroraai_access_token', '__proto__', 'x'],
    );
    const value = fc.oneof(
      anyText,
      fc.constantFrom('0', '1', '-1', 'fi', '', '%FF', 'a'.repeat(5000), '1'.repeat(4000)),
      fc.constant('d64476db-f2df-4699-bb6a-1bfae007577a'),
      fc.stringMatching(/^[0-9a-f]{64}$/),
    );
    const path = fc.oneof(
      fc.constantFrom(...POSTS.map((one) => V1 + one), ...V2_POSTS.map((one) => V2 + one)),
      fc.constantFrom(`${V1}/redirect`, `${V1}/session_attributes`, `${V2}/code-lists`),
      anyText.map((text) => `${V2}/services/${encodeURIComponent(text)}`),
      fc.webPath().map((text) => `/aurora/v2${text}`),
      fc.webPath().map((text) => `/service-recommender${text}`),
      fc.constantFrom(`${V2}/services/%FF`, `${V2}/recommendations/%00`, '/%', '//', '/'),
    );
    const headerValue = fc.stringMatching(/^[!-~\u00a1-\u00ff]{1,40}$/);
    const sent = fc.record({
      path,
      query: fc.array(fc.tuple(name, value), { maxLength: 6 }),
      method: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PURGE'),
      headers: fc.dictionary(
        fc.constantFrom('Origin', 'Authorization', 'If-None-Match', 'Content-Type', 'Accept'),
        headerValue,
        { maxKeys: 3, noNullPrototype: true },
      ),
      signed: fc.boolean(),
    });
    const statuses = [200, 204, 302, 304, 400, 401, 403, 404, 405, 415];
    await always(2500, sent, async ({ path, query, ...options }) => {
      const search = new URLSearchParams(query.map(([key, one]) => [key, one]));
      await expectAnswered(
        await bench.send(options.method, `${path}?${search}`, options),
        statuses,
      );
    });
  });
});
