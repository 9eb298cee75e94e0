import { beforeEach, describe, expect, it } from 'vitest';
import { type Bench, createBench } from './harness.ts';
import { post, V1 } from './v1.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await createBench();
});

describe('the other paths of v1', () => {
  it.each(['/translation/search_text', '/translation/ptv_service'])(
    'R30: %s is not found, as where its feature flag was off',
    async (path) => {
      const response = await post(bench, path, {
        search_text: 'youth work',
        source_language: 'en',
      });
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('Not found.');
    },
  );

  it.each(['/service-recommender/healthcheck/', '/service-recommender/healthcheck'])(
    '%s is open',
    async (path) => {
      const response = await bench.send('GET', path);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('Healthcheck OK');
    },
  );

  it('random_service gives a client nationwide services, each once', async () => {
    const response = await bench.send('GET', `${V1}/random_service`, { signed: true });
    const { service } = (await response.json()) as { service: [string, string][] };
    expect(service.map(([id]) => id).toSorted()).toEqual([
      '07058248-f002-4897-b1d5-7df9aa734c55',
      '6c415cf0-827d-47d0-86e4-866100bc86a8',
      '811c88b7-74db-414c-bbce-9735c9feb14a',
    ]);
    expect((await bench.send('GET', `${V1}/random_service`)).status).toBe(401);
  });

  it.each([
    ['POST', '/redirect', 'GET'],
    ['DELETE', '/session_attributes', 'GET, POST, OPTIONS'],
    ['POST', '/random_service', 'GET'],
    ['GET', '/recommendation_feedback', 'POST'],
    ['GET', '/text_search', 'POST'],
  ])('%s %s is answered 405', async (method, path, allow) => {
    const response = await bench.send(method, V1 + path, { signed: true });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe(allow);
  });

  it('an unknown address is 404', async () => {
    expect((await bench.send('GET', `${V1}/nothing`)).status).toBe(404);
    expect((await bench.send('GET', '/elsewhere')).status).toBe(404);
  });

  it('a failure of the store is told as a failure, and logged without what was sent', async () => {
    const store = bench.store;
    bench = await createBench({
      store: {
        ...store,
        of: () => ({
          ...store.of('town'),
          addRecommendation: async () => {
            throw new Error('could not store canary-text');
          },
        }),
      },
    });
    const response = await post(bench, '/text_search', { search_text: 'canary-text' });
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('InternalServerError');
    expect(bench.logs).toMatchObject([{ level: 'error', event: 'failure', error: 'Error' }]);
    expect(JSON.stringify(bench.logs)).not.toContain('canary-text');
  });
});
