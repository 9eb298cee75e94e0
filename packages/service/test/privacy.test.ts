import { describe, expect, it } from 'vitest';
import { createBench, ECHANNEL, type SendOptions } from './harness.ts';
import { baseRequest, post, recommend, V1 } from './v1.ts';
import { recommendV2, V2 } from './v2.ts';

const CANARY = 'kanarialintu';
const ADDRESS = '192.0.2.77';

/** Everything that a store was told to keep, and everything that was logged and counted. */
async function spied() {
  const traces: unknown[] = [];
  const bench = await createBench({
    log: (event) => traces.push(event),
    metrics: {
      count: (...counted) => traces.push(counted),
      observe: (...observed) => traces.push(observed),
    },
  });
  const { store } = bench;
  for (const method of ['session', 'feedbackTotals', 'client', 'organisationOf'] as const) {
    const call = store[method] as (...given: unknown[]) => unknown;
    Object.assign(store, {
      [method]: (...given: unknown[]) => {
        traces.push([method, given]);
        return call(...given);
      },
    });
  }
  const { of } = store;
  store.of = (organisation) =>
    Object.fromEntries(
      Object.entries(of(organisation)).map(([name, call]) => [
        name,
        (...given: unknown[]) => {
          traces.push([name, given]);
          return (call as (...given: unknown[]) => unknown)(...given);
        },
      ]),
    ) as unknown as ReturnType<typeof of>;
  return { bench, traces: () => JSON.stringify(traces) };
}

describe('what a person sends', () => {
  it('leaves no trace in log, figures or store beyond what is promised, in any field of v2', async () => {
    const { bench, traces } = await spied();
    const headers = { 'User-Agent': CANARY, Referer: `https://a.fi/${CANARY}`, Cookie: CANARY };
    const options: SendOptions = { headers, clientAddress: ADDRESS };
    const answer = await recommendV2(
      bench,
      {
        text: `${CANARY} taide`,
        situation: { answers: { health: 2 } },
        without: [{ kind: 'word', word: CANARY }],
        position: { latitude: 60.170123, longitude: 24.938123 },
      },
      options,
    );
    await bench.send('POST', `${V2}/recommendations`, { body: { [CANARY]: CANARY }, ...options });
    await bench.send('POST', `${V2}/recommendations?${CANARY}=1`, {
      body: { text: CANARY, language: CANARY },
      ...options,
    });
    await bench.send('POST', `${V2}/feedback`, {
      body: { recommendation_id: answer.recommendation_id, score: 1, comment: CANARY },
      ...options,
    });
    await bench.send('GET', `${V2}/services/${CANARY}?language=${CANARY}`, options);
    await bench.send('GET', `/${CANARY}`, options);
    expect(traces()).toContain(answer.recommendation_id);
    expect(traces()).not.toContain(CANARY);
    expect(traces()).not.toContain(ADDRESS);
    expect(traces()).not.toMatch(/60\.17|24\.93|health/);
  });

  it('leaves no trace in log, figures or store beyond what is promised, in any field of v1', async () => {
    const { bench, traces } = await spied();
    const answer = await recommend(bench, { ...baseRequest(), session_id: CANARY });
    await post(bench, '/text_search', { search_text: CANARY });
    for (const path of ['/recommend_service', '/text_search', '/recommendation_feedback']) {
      await post(bench, path, { [CANARY]: CANARY });
      await post(bench, path, CANARY);
    }
    const link = JSON.stringify(answer).match(/https:[^"]+session_id=[^"]+/)?.[0] ?? '';
    expect(link).toContain(CANARY);
    const followed = await bench.send('GET', `${link}&auroraai_access_token=${CANARY}`);
    expect(followed.headers.get('Location')).toContain(CANARY);
    await bench.send('GET', `${V1}/session_attributes?access_token=${CANARY}`);
    const attributes = { service_channel_id: ECHANNEL, session_attributes: { name: CANARY } };
    await post(bench, '/session_attributes', attributes);
    expect(traces()).toContain('addChoice');
    expect(traces()).not.toContain(CANARY);
    expect(traces()).not.toContain('life_situation_meters');
  });

  it('a transfer token is known to nobody but sender and receiver', async () => {
    const { bench, traces } = await spied();
    const response = await post(bench, '/session_attributes', {
      service_channel_id: ECHANNEL,
      session_attributes: { age: 16 },
    });
    const token = /auroraai_access_token=(\w+)/.exec(await response.text())?.[1] ?? '';
    await bench.send('GET', `${V1}/session_attributes?access_token=${token}`);
    expect(token).toHaveLength(64);
    expect(traces()).toContain('putSession');
    expect(traces()).not.toContain(token);
  });

  it('the secret of a client is known to nobody but the check of it', async () => {
    const { bench, traces } = await spied();
    await recommend(bench, baseRequest());
    expect(traces()).toContain('test-client');
    expect(traces()).not.toContain('test-secret');
  });
});
