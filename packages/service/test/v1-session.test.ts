import { beforeEach, describe, expect, it } from 'vitest';
import { type Bench, createBench, ECHANNEL, HOST } from './harness.ts';
import { post, refusal, V1 } from './v1.ts';

const SESSION = '/session_attributes';
const ART = 'd64476db-f2df-4699-bb6a-1bfae007577a';
const PHONE = 'fadd4cc4-4a00-4002-afb1-bbcfacdde5c1';
const attributes = {
  life_situation_meters: { family: [8] },
  municipality_code: '049',
  age: 20,
};
let bench: Bench;

beforeEach(async () => {
  bench = await createBench();
});

async function leave(body: object = {}): Promise<string> {
  const request = { service_channel_id: ECHANNEL, session_attributes: attributes, ...body };
  const response = await post(bench, SESSION, request);
  expect(response.status).toBe(200);
  return response.text();
}

async function leaveToken(body: object = {}): Promise<string> {
  return /auroraai_access_token=([0-9a-f]{64})/.exec(await leave(body))?.[1] ?? 'none';
}

function read(query: string): Promise<Response> {
  return bench.send('GET', `${V1}${SESSION}${query}`);
}

describe('R28: GET /session_attributes', () => {
  it('gives the attributes, also to a browser of any origin', async () => {
    const response = await read(`?access_token=${await leaveToken()}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(attributes);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type');
  });

  it.each(['', '?wrongquery=x', '?access_token='])(
    'says that the token is missing: %s',
    async (query) => {
      const response = await read(query);
      expect(response.status).toBe(400);
      expect(await response.text()).toBe('access_token is a required parameter');
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    },
  );

  it.each(['abc', 'g'.repeat(64), '0'.repeat(63), '0'.repeat(65)])(
    'says that a token is malformed: %.10s…',
    async (token) => {
      const response = await read(`?access_token=${token}`);
      expect(response.status).toBe(400);
      expect(await response.text()).toBe('Invalid access token format');
    },
  );

  it('does not know other tokens', async () => {
    await leave();
    const response = await read(`?access_token=${'0'.repeat(64)}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('Access token does not exist');
  });

  it('forgets the attributes after 24 hours', async () => {
    const token = await leaveToken();
    bench.clock.now = new Date('2026-03-05T11:59:59.999Z');
    expect((await read(`?access_token=${token}`)).status).toBe(200);
    bench.clock.now = new Date('2026-03-05T12:00:00.000Z');
    expect((await read(`?access_token=${token}`)).status).toBe(404);
    expect(await bench.service.tidy()).toBe(1);
  });

  it('better than the original: gives attributes once only where the operator says so', async () => {
    const sessionTransfer = { channels: { [ECHANNEL]: ['age'] as const }, burnAfterReading: true };
    bench = await createBench({ config: { sessionTransfer } });
    const token = await leaveToken();
    expect(await (await read(`?access_token=${token}`)).json()).toEqual({ age: 20 });
    expect((await read(`?access_token=${token}`)).status).toBe(404);
  });

  it('better than the original: keeps no token, only its hash', async () => {
    const token = await leaveToken();
    expect(await bench.store.session(token, bench.clock.now, false)).toBeNull();
    expect(JSON.stringify(bench.logs)).not.toContain(token);
  });

  it('OPTIONS says OK to a client and 401 to others, as ever', async () => {
    const answer = await bench.send('OPTIONS', V1 + SESSION, { signed: true });
    expect(await answer.text()).toBe('OK');
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect((await bench.send('OPTIONS', V1 + SESSION)).status).toBe(401);
  });
});

describe('R29: POST /session_attributes', () => {
  it('gives the channel’s page with a token where no recommendation is named', async () => {
    const response = await post(bench, SESSION, {
      service_channel_id: ECHANNEL,
      session_attributes: attributes,
    });
    expect(await response.text()).toMatch(/^url2\?auroraai_access_token=[0-9a-f]{64}$/);
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it('gives the page too where only a service is named', async () => {
    expect(await leave({ service_id: ART })).toMatch(/^url2\?/);
  });

  it('gives a redirect link with a token where service and recommendation are named', async () => {
    const link = new URL(await leave({ service_id: ART, auroraai_recommendation_id: 3456 }));
    expect(link.origin + link.pathname).toBe(`${HOST}${V1}/redirect`);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      service_id: ART,
      service_channel_id: ECHANNEL,
      link_id: '0',
      recommendation_id: '3456',
      auroraai_access_token: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('drops what the receiver has not registered for', async () => {
    const partly = { service_channel_id: 'f4eda39d-92ba-40cd-ae4a-a524e586969f' };
    const response = await read(`?access_token=${await leaveToken(partly)}`);
    expect(await response.json()).toEqual({ age: 20 });
  });

  it('gives the bare page where nothing is left to hand over', async () => {
    const partly = 'f4eda39d-92ba-40cd-ae4a-a524e586969f';
    const page = await leave({
      service_channel_id: partly,
      session_attributes: { municipality_code: '049' },
    });
    expect(page).toBe(`${HOST}/mock-service/service`);
  });

  it('refuses a channel that is not registered', async () => {
    const text = await refusal(bench, SESSION, {
      service_channel_id: PHONE,
      session_attributes: attributes,
    });
    expect(text).toBe(
      `Session transfer not allowed. PTV-service-channel ${PHONE} is not registered to any AuroraAI service.`,
    );
  });

  it('says when a registered channel has no page', async () => {
    const sessionTransfer = { channels: { [PHONE]: ['age'] as const }, burnAfterReading: false };
    bench = await createBench({ config: { sessionTransfer } });
    const response = await post(bench, SESSION, {
      service_channel_id: PHONE,
      session_attributes: attributes,
    });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('No web page found for channel.');
  });

  const valid = { service_channel_id: ECHANNEL, session_attributes: attributes };
  it.each([
    [{}],
    [{ service_channel_id: ECHANNEL }],
    [{ session_attributes: attributes }],
    [[]],
    [null],
    [{ ...valid, session_attributes: {} }],
    [{ ...valid, session_attributes: { municipality_code: '9999' } }],
    [{ ...valid, session_attributes: { municipality_code: '998' } }],
    [{ ...valid, session_attributes: { age: '20' } }],
    [{ ...valid, session_attributes: { age: -1 } }],
    [{ ...valid, session_attributes: { age: 201 } }],
    [{ ...valid, session_attributes: { name: 'canary' } }],
    [{ ...valid, session_attributes: { life_situation_meters: {} } }],
    [{ ...valid, auroraai_recommendation_id: 3456 }],
    [{ ...valid, service_id: ART, auroraai_recommendation_id: '3456' }],
    [{ ...valid, service_id: ART, auroraai_recommendation_id: -1 }],
    [{ ...valid, service_id: 'x' }],
    [{ ...valid, service_channel_id: 'x' }],
    [{ ...valid, service_channel_id: ECHANNEL.toUpperCase() }],
  ])('refuses %j', async (body) => {
    const response = await post(bench, SESSION, body);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^Validation error in request data: \{/);
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  });
});
