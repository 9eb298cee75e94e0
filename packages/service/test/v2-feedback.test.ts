import { beforeEach, describe, expect, it } from 'vitest';
import { type Bench, createBench } from './harness.ts';
import { problemOf, recommendV2, V2 } from './v2.ts';

const STRANGER = '867fa742-3806-4fa5-b2c0-5749ea325167';
let bench: Bench;
let id: string;
let service: string;

beforeEach(async () => {
  bench = await createBench();
  const answer = await recommendV2(bench);
  id = answer.recommendation_id;
  service = answer.recommended_services[0]!.service.id;
});

function send(path: string, body: object, clientAddress?: string): Promise<Response> {
  return bench.send('POST', V2 + path, { body, ...(clientAddress && { clientAddress }) });
}

function thumb(more: object = {}) {
  return { recommendation_id: id, service_id: service, score: 1, ...more };
}

function choice(more: object = {}) {
  return { recommendation_id: id, service_id: service, kind: 'call', ...more };
}

describe('POST /aurora/v2/feedback', () => {
  it('keeps the last opinion for each service, and one for the whole', async () => {
    expect((await send('/feedback', thumb({ reasons: ['near_me'] }))).status).toBe(204);
    await send('/feedback', thumb({ score: -1, reasons: ['wrong_area', 'not_for_me'] }));
    await send('/feedback', { recommendation_id: id, score: 1 });
    const at = bench.clock.now;
    expect(await bench.store.of('town').feedback({ id })).toEqual([
      { serviceId: null, score: 1, reasons: [], at },
      { serviceId: service, score: -1, reasons: ['wrong_area', 'not_for_me'], at },
    ]);
  });

  it.each([
    [{ score: 0 }, '/score'],
    [{ score: '1' }, '/score'],
    [{ score: undefined }, '/score'],
    [{ reasons: ['because'] }, '/reasons/0'],
    [{ reasons: ['near_me', 'near_me'] }, '/reasons'],
    [{ recommendation_id: 'x' }, '/recommendation_id'],
    [{ service_id: null }, '/service_id'],
    [{ comment: 'canary' }, '/comment'],
  ])('refuses %j', async (wrong, path) => {
    const response = await send('/feedback', thumb(wrong));
    expect(response.status).toBe(400);
    expect((await problemOf(response)).errors?.[0]?.path).toBe(path);
  });

  it('does not know other recommendations, nor services that were not in this one', async () => {
    for (const wrong of [{ recommendation_id: STRANGER }, { service_id: STRANGER }]) {
      const response = await send('/feedback', thumb(wrong));
      expect(response.status).toBe(404);
      await problemOf(response);
    }
    expect(await bench.store.of('town').feedback({ id })).toEqual([]);
  });

  it('takes one vote for a recommendation and a service, however often it is sent', async () => {
    for (let time = 0; time < 30; time += 1) {
      expect((await send('/feedback', thumb(), '192.0.2.1')).status).toBe(204);
    }
    expect(await bench.store.feedbackTotals([service])).toMatchObject([{ helpful: 1 }]);
  });

  it('takes no more than a day’s votes of one address for one service', async () => {
    bench = await createBench({ config: { votesPerServicePerDay: 3 } });
    const vote = async (clientAddress: string) => {
      const { recommendation_id } = await recommendV2(bench);
      return send('/feedback', thumb({ recommendation_id }), clientAddress);
    };
    for (let time = 0; time < 3; time += 1) expect((await vote('192.0.2.1')).status).toBe(204);
    const refused = await vote('192.0.2.1');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('Retry-After')).toBe('43200');
    await problemOf(refused);
    expect((await vote('192.0.2.2')).status).toBe(204);
    expect(await bench.store.feedbackTotals([service])).toMatchObject([{ helpful: 4 }]);
    bench.clock.now = new Date('2026-03-05T00:00:00.000Z');
    expect((await vote('192.0.2.1')).status).toBe(204);
  });
});

describe('POST /aurora/v2/choices', () => {
  it.each(['open', 'call', 'visit', 'e-service', 'form', 'save', 'share'])(
    'keeps the choice %s',
    async (kind) => {
      const channel_id = STRANGER;
      expect((await send('/choices', choice({ kind, channel_id }))).status).toBe(204);
      expect(await bench.store.of('town').choices({ id })).toEqual([
        { serviceId: service, channelId: channel_id, kind, at: bench.clock.now },
      ]);
    },
  );

  it.each([[{ kind: 'redirect' }], [{ kind: undefined }], [{ channel_id: 'x' }], [{ note: 'x' }]])(
    'refuses %j',
    async (wrong) => {
      expect((await send('/choices', choice(wrong))).status).toBe(400);
    },
  );

  it('does not know other recommendations, nor services that were not in this one', async () => {
    expect((await send('/choices', choice({ recommendation_id: STRANGER }))).status).toBe(404);
    expect((await send('/choices', choice({ service_id: STRANGER }))).status).toBe(404);
  });

  it('counts choices of one address for one service within a day’s bound', async () => {
    bench = await createBench({ config: { votesPerServicePerDay: 2 } });
    const { recommendation_id } = await recommendV2(bench);
    const statuses = [];
    for (let time = 0; time < 4; time += 1) {
      const response = await send('/choices', choice({ recommendation_id }), '192.0.2.1');
      statuses.push(response.status);
    }
    expect(statuses).toEqual([204, 204, 429, 429]);
  });
});

describe('DELETE /aurora/v2/recommendations/{id}', () => {
  it('leaves nothing of a recommendation, and may be repeated', async () => {
    await send('/feedback', thumb());
    await send('/choices', choice());
    for (let time = 0; time < 2; time += 1) {
      expect((await bench.send('DELETE', `${V2}/recommendations/${id}`)).status).toBe(204);
    }
    expect(await bench.store.of('town').recommendation({ id })).toBeNull();
    expect(await bench.store.feedbackTotals()).toEqual([]);
    expect((await send('/feedback', thumb())).status).toBe(404);
  });

  it('refuses what is no id', async () => {
    const response = await bench.send('DELETE', `${V2}/recommendations/51234`);
    expect(response.status).toBe(400);
    await problemOf(response);
  });

  it('leaves recommendations of v1 to their clients', async () => {
    const v1 = { door: 'text_search' as const, caller: 'test-client', at: bench.clock.now };
    await bench.store
      .of('town')
      .addRecommendation({ ...v1, id: STRANGER, serviceIds: [], text: null });
    await bench.send('DELETE', `${V2}/recommendations/${STRANGER}`);
    expect(await bench.store.of('town').recommendation({ id: STRANGER })).not.toBeNull();
  });
});
