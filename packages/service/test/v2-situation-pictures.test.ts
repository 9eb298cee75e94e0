import type {
  ContributionTerms,
  PictureList,
  PictureToken,
  SituationPicture,
} from '@auroraai/api-client';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PictureSettings } from '../src/index.ts';
import { type Bench, createBench } from './harness.ts';
import { problemOf, V2 } from './v2.ts';

const PICTURE: PictureSettings = {
  organisation: 'town',
  name: { fi: 'Kunta' },
  quizzes: [
    {
      ...{ id: 'vointi', title: { fi: 'Vointi' } },
      dimensions: [
        { id: 'health', name: { fi: 'Terveys' } },
        { id: 'friends', name: { fi: '=Ystävät' } },
      ],
    },
  ],
};

let bench: Bench;

const benchOf = (situationPictures: PictureSettings[], trialPictures = false) =>
  createBench({
    config: { situationPictures, trialPictures, rateLimit: { burst: 1e6, perMinute: 1 } },
  });

beforeEach(async () => {
  bench = await benchOf([PICTURE]);
  await bench.store.putClient({
    ...{ id: 'test-client', organisation: 'town', name: 'Tilannekuva' },
    ...{ secretHash: 'hash of test-secret', scopes: ['picture'], revoked: false },
  });
});

const contribute = (body: unknown, clientAddress?: string, headers = {}) =>
  bench.send('POST', `${V2}/contributions`, {
    ...{ body, headers },
    ...(clientAddress !== undefined && { clientAddress }),
  });

/** So many people who agree, each from an address of their own. */
async function agree(people: number, more: object = {}): Promise<void> {
  for (let n = 0; n < people; n += 1) {
    const body = { quiz_id: 'vointi', bands: { health: 'low', friends: 'good' }, ...more };
    expect((await contribute(body, `192.0.2.${n}`)).status).toBe(204);
  }
}

async function signIn(signed = true): Promise<Record<string, string>> {
  const response = await bench.send('POST', `${V2}/situation-pictures/token`, { signed });
  expect(response.status).toBe(200);
  return { Authorization: `Bearer ${((await response.json()) as PictureToken).token}` };
}

async function read<Answer>(path: string): Promise<Answer> {
  const response = await bench.send('GET', `${V2}/situation-pictures${path}`, {
    headers: await signIn(),
  });
  expect(response.status, await response.clone().text()).toBe(200);
  return response.json() as Promise<Answer>;
}

/** The quarter ends and everything is tidied, as it is every few minutes. */
async function letQuarterEnd(): Promise<void> {
  await bench.service.settle();
  bench.clock.now = new Date('2026-04-02T00:00:00.000Z');
  await bench.service.tidy();
}

describe('A situation picture', () => {
  it('is there the day after the quarter of what people agreed to, and not before', async () => {
    await agree(30, { age_band: 'from-16', region: '14' });
    await bench.service.settle();
    await bench.service.tidy();
    expect((await read<PictureList>('')).quizzes[0]?.periods).toEqual([]);
    await letQuarterEnd();
    expect((await read<PictureList>('')).quizzes[0]?.periods).toEqual(['2026-Q1']);
    const picture = await read<SituationPicture>('/vointi?period=2026-Q1&region=14');
    expect(picture).toMatchObject({ state: 'shown', age_band: null, compared_with: null });
    expect(picture.dimensions[0]).toEqual({
      ...{ id: 'health', change: null },
      shares: { low: expect.any(Number), fair: 10, good: 10 },
    });
    expect(picture.dimensions[0]?.shares?.low).toBeGreaterThanOrEqual(75);
    const none = await read<SituationPicture>('/vointi?period=2026-Q1&region=02');
    expect(none).toMatchObject({ state: 'too-few', people_at_least: 0 });
  });

  it('shows nothing of few people, nor of many who came from one address in a day', async () => {
    await agree(15);
    for (let n = 0; n < 14; n += 1) {
      const body = { quiz_id: 'vointi', age_band: 'from-16', bands: { health: 'low' } };
      expect((await contribute(body, '198.51.100.1')).status).toBe(204);
    }
    await letQuarterEnd();
    const everybody = await read<SituationPicture>('/vointi?period=2026-Q1');
    const age = await read<SituationPicture>('/vointi?period=2026-Q1&age_band=from-16');
    expect(everybody.state).toBe('shown');
    expect(age.state).toBe('together');
  });

  it('comes as a table that no spreadsheet takes for formulas, with its byte order mark', async () => {
    await agree(30);
    await letQuarterEnd();
    const response = await bench.send(
      'GET',
      `${V2}/situation-pictures/vointi/table?period=2026-Q1&bom=true`,
      { headers: await signIn() },
    );
    expect(response.headers.get('Content-Type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(response.headers.get('Content-Disposition')).toContain('vointi-2026-Q1.csv');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain(`,"'=Ystävät",`);
  });

  it('is for nobody without a token, with another organisation’s, or with a client shut out', async () => {
    const headers = await signIn();
    const ask = () => bench.send('GET', `${V2}/situation-pictures`, { headers });
    expect((await ask()).status).toBe(200);
    await bench.store.putClient({
      ...{ id: 'test-client', organisation: 'town', name: 'Tilannekuva' },
      ...{ secretHash: 'hash of test-secret', scopes: ['picture'], revoked: true },
    });
    expect((await problemOf(await ask())).status).toBe(401);
    const without = await bench.send('GET', `${V2}/situation-pictures`);
    expect((await problemOf(without)).status).toBe(401);
    const unsigned = await bench.send('POST', `${V2}/situation-pictures/token`);
    expect((await problemOf(unsigned)).status).toBe(401);
  });

  it('can be tried by anybody where the operator says so, with people who are made up', async () => {
    bench = await benchOf([PICTURE], true);
    const headers = await signIn(false);
    const response = await bench.send('GET', `${V2}/situation-pictures`, { headers });
    const { quizzes } = (await response.json()) as PictureList;
    // A year comes once it is over, before its quarters.
    expect(quizzes[0]?.periods.slice(0, 2)).toEqual(['2025', '2025-Q4']);
  });
});

describe('What people agree to', () => {
  it('is told before: who counts it, of which quizzes, and behind how many they stand', async () => {
    const terms = async () => {
      const response = await bench.send('GET', `${V2}/contributions?language=sv`);
      return (await response.json()) as ContributionTerms;
    };
    expect(await terms()).toMatchObject({
      organization: { text: 'Kunta', language: 'fi' },
      threshold: 20,
      quizzes: [{ quiz_id: 'vointi', dimensions: ['health', 'friends'] }],
    });
    expect((await terms()).regions).toHaveLength(23);
    bench = await benchOf([]);
    expect((await terms()).quizzes).toEqual([]);
  });

  it('is counted so many times a day from one address, and no more', async () => {
    const body = { quiz_id: 'vointi', bands: { health: 'low' } };
    const statuses = new Map<number, number>();
    for (let n = 0; n < 70; n += 1) {
      const { status } = await contribute(body, '192.0.2.1');
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses]).toEqual([
      [204, 60],
      [429, 10],
    ]);
  });

  it('leaves nothing of who, where and when in log or store', async () => {
    const canary = 'kanarialintu';
    const gathered: unknown[] = [];
    const { situation } = bench.store;
    const { gather } = situation;
    situation.gather = (more) => {
      gathered.push(more);
      return gather(more);
    };
    bench.clock.now = new Date('2026-02-17T03:04:05.678Z');
    for (let n = 0; n < 10; n += 1) {
      const body = {
        quiz_id: 'vointi',
        bands: { health: 'low', [canary]: 'good' },
        region: canary,
      };
      const headers = { 'User-Agent': canary, Referer: `https://a.fi/${canary}`, Cookie: canary };
      expect((await contribute(body, '192.0.2.77', headers)).status).toBe(204);
    }
    expect(gathered).toHaveLength(1);
    const traces = JSON.stringify([gathered, bench.logs]);
    expect(traces).not.toMatch(/kanarialintu|192\.0\.2|02-17|03:04|678/);
    expect(traces).toContain('"season":"2026-Q1"');
  });

  it('may be anything at all without the service failing', async () => {
    const headers = await signIn();
    const name = fc.oneof(fc.string(), fc.constantFrom('health', '__proto__', 'constructor'));
    const body = fc.oneof(
      fc.anything(),
      fc.record({ quiz_id: fc.constant('vointi'), bands: fc.dictionary(name, fc.anything()) }),
      fc.record({ quiz_id: fc.constant('vointi'), bands: fc.dictionary(name, fc.constant('low')) }),
    );
    await fc.assert(
      fc.asyncProperty(body, fc.webQueryParameters(), name, async (sent, query, quiz) => {
        const posted = await contribute(JSON.stringify(sent) ?? '');
        expect([204, 400, 404]).toContain(posted.status);
        const path = `${V2}/situation-pictures/${encodeURIComponent(quiz) || 'x'}`;
        for (const address of [`${path}?${query}`, `${path}/table?${query}`]) {
          const { status } = await bench.send('GET', address, { headers });
          expect([200, 400, 404]).toContain(status);
        }
      }),
      { seed: 13, numRuns: 80 },
    );
    await bench.service.settle();
    for (const season of await bench.store.situation.seasons('town', 'vointi')) {
      const { cells } = await bench.store.situation.gathered('town', 'vointi', season);
      for (const { counts } of cells)
        expect(['health', undefined]).toContain(Object.keys(counts)[0]);
    }
  });
});
