import { beforeEach, describe, expect, it } from 'vitest';
import { type Bench, createBench, HOST } from './harness.ts';
import { problemOf, recommendV2, V2 } from './v2.ts';

const SITE = 'https://www.example.fi';
let bench: Bench;

beforeEach(async () => {
  bench = await createBench({
    config: {
      allowedOrigins: [
        { origin: SITE, organisation: 'town' },
        { origin: 'https://other.example', organisation: 'other' },
      ],
      rateLimit: { burst: 5, perMinute: 60 },
    },
  });
});

describe('websites that call from their visitors’ browsers', () => {
  it('a configured one may read the answers, errors too', async () => {
    for (const body of [{ text: 'apua' }, { text: 5 }]) {
      const response = await bench.send('POST', `${V2}/recommendations`, {
        body,
        headers: { Origin: SITE },
      });
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe(SITE);
      expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
      expect(response.headers.get('Vary')).toContain('Origin');
      expect(response.headers.has('Access-Control-Allow-Credentials')).toBe(false);
    }
  });

  // Advisers and receivers of transfers say who they are by a bearer, from pages of their own. It is
  // no cookie: a browser adds none by itself, so that a page gets no further than what it knows.
  it.each(['POST', 'GET', 'DELETE'])(
    'a configured one may ask first about %s, also with a bearer',
    async (method) => {
      const response = await bench.send('OPTIONS', `${V2}/recommendations`, {
        headers: {
          Origin: SITE,
          'Access-Control-Request-Method': method,
          'Access-Control-Request-Headers': 'authorization,content-type',
        },
      });
      expect(response.status).toBe(204);
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe(SITE);
      expect(response.headers.get('Access-Control-Allow-Methods')).toContain(method);
      expect(response.headers.get('Access-Control-Allow-Headers')).toBe(
        'Authorization, Content-Type',
      );
      expect(response.headers.has('Access-Control-Allow-Credentials')).toBe(false);
    },
  );

  it.each([
    'https://evil.example',
    'https://www.example.fi.evil.example',
    'null',
    'http://www.example.fi',
  ])('another one is refused: %s', async (Origin) => {
    for (const method of ['POST', 'OPTIONS']) {
      const response = await bench.send(method, `${V2}/feedback`, { headers: { Origin } });
      expect(response.status).toBe(403);
      expect(response.headers.has('Access-Control-Allow-Origin')).toBe(false);
      expect(response.headers.get('Vary')).toContain('Origin');
      expect((await problemOf(response)).type).toBe('urn:auroraai:problem:origin-not-allowed');
    }
  });

  it('pages of the service itself need no permission', async () => {
    await recommendV2(bench, { text: 'apua' }, { headers: { Origin: HOST } });
  });

  it('a star lets every website in, for trying out', async () => {
    bench = await createBench({
      config: { allowedOrigins: [{ origin: '*', organisation: 'trial' }] },
    });
    const headers = { Origin: 'https://anyone.example' };
    const answer = await recommendV2(bench, { text: 'apua' }, { headers });
    const kept = await bench.store.of('trial').recommendation({ id: answer.recommendation_id });
    expect(kept).not.toBeNull();
  });

  it('what is kept belongs to the organisation of the website, and to no other', async () => {
    const { recommendation_id } = await recommendV2(
      bench,
      { situation: { answers: { health: 1 } } },
      { headers: { Origin: SITE } },
    );
    const body = { recommendation_id, score: 1 };
    const from = (Origin: string) =>
      bench.send('POST', `${V2}/feedback`, { body, headers: { Origin } });
    expect((await from('https://other.example')).status).toBe(404);
    expect((await from(SITE)).status).toBe(204);
    const remove = await bench.send('DELETE', `${V2}/recommendations/${recommendation_id}`, {
      headers: { Origin: 'https://other.example' },
    });
    expect(remove.status).toBe(204);
    expect(await bench.store.of('town').recommendation({ id: recommendation_id })).not.toBeNull();
  });
});

describe('how much one client may ask', () => {
  const from = (clientAddress: string) =>
    bench.send('GET', `${V2}/code-lists`, { clientAddress, headers: { Origin: SITE } });

  it('a burst passes, then the client is told how long to wait', async () => {
    for (let time = 0; time < 5; time += 1) expect((await from('192.0.2.1')).status).toBe(200);
    const refused = await from('192.0.2.1');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('1');
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBe(SITE);
    expect((await problemOf(refused)).type).toBe('urn:auroraai:problem:rate-limited');
    expect((await from('192.0.2.2')).status).toBe(200);
    bench.clock.now = new Date(bench.clock.now.getTime() + 1000);
    expect((await from('192.0.2.1')).status).toBe(200);
  });

  it('in a browser of its own there is nobody to limit', async () => {
    for (let time = 0; time < 20; time += 1) {
      expect((await bench.send('GET', `${V2}/code-lists`)).status).toBe(200);
    }
  });
});

describe('every answer of v2', () => {
  it.each([
    ['GET', '/recommendations', 405, 'POST'],
    ['PUT', '/feedback', 405, 'POST'],
    ['POST', '/code-lists', 405, 'GET'],
    ['GET', '/recommendations/867fa742-3806-4fa5-b2c0-5749ea325167', 405, 'DELETE'],
    ['DELETE', '/services/867fa742-3806-4fa5-b2c0-5749ea325167', 405, 'GET'],
    ['GET', '/nothing', 404, null],
  ])('%s %s is %i', async (method, path, status, allow) => {
    const response = await bench.send(method, V2 + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('Allow')).toBe(allow);
    await problemOf(response);
  });

  it('is data and nothing else to a browser, and is not kept unless it says so', async () => {
    const response = await bench.send('POST', `${V2}/recommendations`, { body: { text: 'apua' } });
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(response.headers.has('Set-Cookie')).toBe(false);
  });

  it('a failure is told as a problem and logged without what was sent', async () => {
    bench = await createBench({
      recommender: {
        areasOf: () => null,
        recommend({ text }) {
          throw new TypeError(`cannot read ${text}`);
        },
      },
    });
    const response = await bench.send('POST', `${V2}/recommendations`, {
      body: { text: 'canary' },
    });
    expect(response.status).toBe(500);
    expect((await problemOf(response)).type).toBe('urn:auroraai:problem:server');
    expect(bench.logs).toMatchObject([{ event: 'failure', error: 'TypeError' }]);
    expect(JSON.stringify(bench.logs)).not.toContain('canary');
  });
});
