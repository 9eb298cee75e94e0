import type { PathResponse, PathsResponse } from '@auroraai/api-client';
import { TOWN, TOWN_CATALOGUE } from '@auroraai/open-data/town';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { garbage, nearly, v2Request } from './arbitraries.ts';
import { type Bench, createBench } from './harness.ts';
import { problemOf, V2 } from './v2.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await createBench({ catalogue: TOWN_CATALOGUE, town: TOWN });
});

async function make(body: unknown): Promise<PathResponse> {
  const response = await bench.send('POST', `${V2}/paths`, { body });
  expect(response.status, await response.clone().text()).toBe(200);
  return (await response.json()) as PathResponse;
}

describe('Paths', () => {
  it('are listed in the asked language', async () => {
    const response = await bench.send('GET', `${V2}/paths?language=sv`);
    const { paths } = (await response.json()) as PathsResponse;
    expect(paths).toHaveLength(5);
    expect(paths.find(({ id }) => id === 'tyon-menetys')?.name).toBe('När jobbet tar slut');
  });

  it('take an opinion and a choice about each of their services', async () => {
    const path = await make({
      situation: { answers: { health: 2, friends: 3 } },
      municipality_code: '998',
    });
    const services = path.steps.flatMap((step) => step.services);
    expect(services.length).toBeGreaterThan(0);
    for (const { service } of services) {
      const about = { recommendation_id: path.recommendation_id, service_id: service.id };
      for (const [address, said] of [
        ['feedback', { score: 1 }],
        ['choices', { kind: 'save' }],
      ] as const) {
        const body = { ...about, ...said };
        expect((await bench.send('POST', `${V2}/${address}`, { body })).status).toBe(204);
      }
    }
  });

  it('keep no answer, no age and no municipality, and are forgotten on request', async () => {
    const path = await make({
      path_id: 'nuori-hoivaaja',
      situation: { answers: { family: 1 } },
      age: 15,
      municipality_code: '491',
    });
    expect(JSON.stringify(bench.logs)).not.toMatch(/family|491|"age"|nuori/);
    const address = `${V2}/recommendations/${path.recommendation_id}`;
    expect((await bench.send('DELETE', address)).status).toBe(204);
    const body = { recommendation_id: path.recommendation_id, score: 1 };
    expect((await bench.send('POST', `${V2}/feedback`, { body })).status).toBe(404);
  });

  it('leave out what the age says is not for the person', async () => {
    const idsAt = async (age: number) =>
      (await make({ path_id: 'nuori-hoivaaja', age })).steps.map(({ id }) => id);
    expect(await idsAt(15)).toContain('oma-aika');
    expect(await idsAt(50)).not.toContain('oma-aika');
  });

  it('of unknown names are not found', async () => {
    const body = { path_id: 'constructor' };
    const problem = await problemOf(await bench.send('POST', `${V2}/paths`, { body }));
    expect(problem).toMatchObject({ status: 404, detail: 'There is no such path.' });
  });

  it('answer or refuse whatever is sent, and never fail', { timeout: 60_000 }, async () => {
    const sent = fc.oneof(
      nearly(v2Request),
      garbage,
      nearly(
        fc.record({
          path_id: fc.constantFrom('tyon-menetys', 'x', '__proto__'),
          age: fc.integer(),
          municipality_code: fc.constantFrom('491', '998', ''),
        }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(sent, async (body) => {
        const text = typeof body === 'string' ? body : (JSON.stringify(body) ?? '');
        const response = await bench.send('POST', `${V2}/paths`, {
          body: text,
          headers: { 'Content-Type': 'application/json' },
        });
        expect([200, 400, 404, 413]).toContain(response.status);
        if (response.status !== 200) await problemOf(response);
      }),
      { seed: 20261121, numRuns: 600 },
    );
    expect(bench.logs.filter(({ event }) => event === 'failure')).toEqual([]);
  });
});
