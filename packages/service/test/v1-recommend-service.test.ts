import { CODE_LISTS } from '@auroraai/open-data';
import { LIFE_AREAS } from '@auroraai/recommender';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Bench, createBench } from './harness.ts';
import { baseRequest, ids, post, recommend, refusal, V1 } from './v1.ts';

const RECOMMEND = '/recommend_service';
let bench: Bench;

beforeEach(async () => {
  bench = await createBench();
});

async function expectRefused(body: unknown): Promise<void> {
  expect(await refusal(bench, RECOMMEND, body)).toMatch(/^Validation error in request data: \{/);
}

function withFilter(name: string, value: unknown) {
  return { ...baseRequest(), service_filters: { include_national_services: false, [name]: value } };
}

describe('POST /recommend_service: who may ask and how', () => {
  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('R1: %s is answered 405', async (method) => {
    const response = await bench.send(method, V1 + RECOMMEND);
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('POST');
  });

  it.each([
    ['no header', undefined],
    ['a word', 'invalid'],
    ['an unknown scheme', 'Bearer dGVzdC1jbGllbnQ6dGVzdC1zZWNyZXQ='],
    ['something else than base64', 'Basic ???'],
    ['no colon', `Basic ${btoa('test-client')}`],
    ['an unknown client', `Basic ${btoa('nobody:test-secret')}`],
    ['a wrong secret', `Basic ${btoa('test-client:wrong')}`],
    ['an empty secret', `Basic ${btoa('test-client:')}`],
    ['bytes that are not UTF-8', `Basic ${btoa('test-client:\xff\xfe')}`],
  ])('R2: %s is answered 401', async (_, header) => {
    const response = await bench.send('POST', V1 + RECOMMEND, {
      body: baseRequest(),
      ...(header !== undefined && { headers: { Authorization: header } }),
    });
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('Unauthorized');
    expect(response.headers.get('WWW-Authenticate')).toBe(
      'Authorization realm="Service recommender API"',
    );
  });

  it('R2: a client that was revoked is answered 401, also after it was let in before', async () => {
    await recommend(bench, baseRequest());
    const client = (await bench.store.client('test-client'))!;
    await bench.store.putClient({ ...client, revoked: true });
    expect((await post(bench, RECOMMEND, baseRequest())).status).toBe(401);
  });

  it('R2: a secret that was changed is refused at once', async () => {
    await recommend(bench, baseRequest());
    const client = (await bench.store.client('test-client'))!;
    await bench.store.putClient({ ...client, secretHash: 'hash of another' });
    expect((await post(bench, RECOMMEND, baseRequest())).status).toBe(401);
  });

  it('better than the original: guessing secrets is slowed down, the right client is not', async () => {
    let checks = 0;
    bench = await createBench({
      verifySecret: async (secret, hash) => {
        checks += 1;
        return hash === `hash of ${secret}`;
      },
    });
    await recommend(bench, baseRequest());
    const before = checks;
    for (let guess = 0; guess < 60; guess += 1) {
      const headers = { Authorization: `Basic ${btoa(`test-client:${guess}`)}` };
      const response = await bench.send('POST', V1 + RECOMMEND, { body: baseRequest(), headers });
      expect(response.status).toBe(401);
    }
    expect(checks - before).toBeLessThan(21);
    await recommend(bench, baseRequest());
  });

  it('a body that is not UTF-8 is answered with the original’s sentence', async () => {
    const body = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]);
    const response = await bench.send('POST', V1 + RECOMMEND, { body, signed: true });
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('Invalid encoding in request. Only UTF-8 is supported.');
  });

  it('a header that is not UTF-8 is answered with the original’s sentence', async () => {
    const response = await bench.send('POST', V1 + RECOMMEND, {
      body: baseRequest(),
      signed: true,
      headers: { 'X-Name': '\xe4' },
    });
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('Invalid encoding in request. Only UTF-8 is supported.');
  });

  it.each(['', '{', 'hello', '{"limit": 5}}', '[1,]', "{'a': 1}", 'NaN', '['.repeat(20_000)])(
    'a body that is not JSON is answered 400: %.20s',
    async (body) => {
      expect((await post(bench, RECOMMEND, body)).status).toBe(400);
    },
  );

  it('a body that is not called JSON is answered 415', async () => {
    const response = await bench.send('POST', V1 + RECOMMEND, {
      body: JSON.stringify(baseRequest()),
      signed: true,
      headers: { 'Content-Type': 'text/plain' },
    });
    expect(response.status).toBe(415);
  });

  it('a body that is too large is answered 413, whether or not its length was announced', async () => {
    const body = JSON.stringify({ ...baseRequest(), session_id: 'x'.repeat(70_000) });
    expect((await post(bench, RECOMMEND, body)).status).toBe(413);
    const announced = await bench.send('POST', V1 + RECOMMEND, {
      body: '{}',
      signed: true,
      headers: { 'Content-Length': '70000' },
    });
    expect(announced.status).toBe(413);
  });
});

describe('POST /recommend_service: what is refused', () => {
  it.each([['foo'], [1], [null], [[]], [{ foobar: ['091'] }], [{ service_collections: ['x'] }]])(
    'R3: service_filters %j',
    async (filters) => {
      await expectRefused({ ...baseRequest(), service_filters: filters });
    },
  );

  it.each([['abc'], [-1], [0], [20], [1000], ['20'], [null]])(
    'R4: any age, here %j',
    async (age) => {
      const text = await refusal(bench, RECOMMEND, { ...baseRequest(), age });
      expect(text).toBe("Validation error in request data: {'age': ['Unknown field.']}");
    },
  );

  it.each([['foo'], [-1], [0], ['1'], [null], [1000], [true], [[5]]])(
    'R5: limit %j',
    async (limit) => {
      await expectRefused({ ...baseRequest(), limit });
    },
  );

  it.each(['5.0', '5e0', '0.5e1'])(
    'R5: limit %s, since a strict integer is written as one',
    async (limit) => {
      const body = JSON.stringify({ ...baseRequest(), limit: 0 }).replace(
        '"limit":0',
        `"limit":${limit}`,
      );
      expect(await refusal(bench, RECOMMEND, body)).toBe(
        "Validation error in request data: {'limit': ['Not a valid integer.']}",
      );
    },
  );

  it.each([[0], [null], [['x']], [{}]])('R6: session_id %j', async (sessionId) => {
    await expectRefused({ ...baseRequest(), session_id: sessionId });
  });

  it.each([[{}], [null], [[]], ['friends'], [{ luck: [5] }]])(
    'R7: life_situation_meters %j',
    async (meters) => {
      await expectRefused({ ...baseRequest(), life_situation_meters: meters });
    },
  );

  it('R7: no meters at all', async () => {
    expect(await refusal(bench, RECOMMEND, {})).toBe(
      "Validation error in request data: {'life_situation_meters': ['life_situation_meters is required.']}",
    );
  });

  it.each(
    LIFE_AREAS.flatMap((area) =>
      [[null], [-1], [11], ['5'], ['x'], [1.5], 5, null, -1, 11].map(
        (value) => [area, value] as const,
      ),
    ),
  )('R8: %s %j', async (area, value) => {
    const request = baseRequest();
    request.life_situation_meters[area] = value;
    await expectRefused(request);
  });

  it.each(
    [
      'municipality_codes',
      'region_codes',
      'hospital_district_codes',
      'wellbeing_service_county_codes',
      'target_groups',
    ].flatMap((name) =>
      [['XYZ'], [-1], [91], [], ['091', 1], null, '091', { a: 1 }].map(
        (value) => [name, value] as const,
      ),
    ),
  )('R9: %s %j', async (name, value) => {
    await expectRefused(withFilter(name, value));
  });

  it.each([[['foobar']], [[null]], [[123]], [[]], [null], [['P5']]])(
    'R9: service_classes %j',
    async (value) => {
      await expectRefused(withFilter('service_classes', value));
    },
  );

  it('R9: a target subgroup, which only the extensions know', async () => {
    await expectRefused(withFilter('target_groups', ['KR1.3']));
  });

  it('R9: the imaginary town’s code', async () => {
    await expectRefused(withFilter('municipality_codes', ['998']));
  });

  it.each(['true', 0, 1, 0.0, null, []])('R10: include_national_services %j', async (value) => {
    await expectRefused({
      ...baseRequest(),
      service_filters: { include_national_services: value },
    });
  });

  it.each(['true', 'false', 'abcf', -1, 0, 1, null])('R19: rerank %j', async (rerank) => {
    expect(await refusal(bench, RECOMMEND, { ...baseRequest(), rerank })).toContain("'rerank': [");
  });

  it.each([
    ['municipality_codes', ['091']],
    ['region_codes', ['01']],
    ['hospital_district_codes', ['25']],
    ['wellbeing_service_county_codes', ['05']],
    ['include_national_services', false],
    ['include_national_services', true],
  ])('R23: only_national_services together with %s', async (name, value) => {
    const text = await refusal(bench, RECOMMEND, {
      ...baseRequest(),
      service_filters: { only_national_services: true, [name]: value },
    });
    expect(text).toBe(
      `Validation error in request data: {'service_filters': {'_schema': ['only_national_services selected. ${name} not allowed.']}}`,
    );
  });

  it('several faults are named together, each with its place', async () => {
    const text = await refusal(bench, RECOMMEND, {
      life_situation_meters: { friends: [3, 11, '4'], luck: [1] },
      limit: 51,
      "it's": 1,
    });
    expect(text).toBe(
      "Validation error in request data: {'limit': ['Must be greater than or equal to 1 and less than or equal to 50.'], " +
        "'life_situation_meters': {'friends': {1: ['Must be greater than or equal to 0 and less than or equal to 10.'], 2: ['Not a valid integer.']}, 'luck': ['Unknown field.']}, " +
        `"it's": ['Unknown field.']}`,
    );
  });

  it('an error is text that no browser runs', async () => {
    const response = await post(bench, RECOMMEND, { '<script>alert(1)</script>': 1 });
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  });
});

describe('POST /recommend_service: what is accepted', () => {
  it.each([1, 3, 10])('R5: limit %i gives at most that many', async (limit) => {
    const answer = await recommend(bench, { ...baseRequest(), limit });
    expect(answer.recommended_services.length).toBeLessThanOrEqual(limit);
  });

  it('five services are given where no limit is said', async () => {
    expect(ids(await recommend(bench, baseRequest()))).toHaveLength(5);
  });

  it.each(LIFE_AREAS)('R7: all meters but %s', async (area) => {
    const request = baseRequest();
    delete request.life_situation_meters[area];
    expect(ids(await recommend(bench, request)).length).toBeGreaterThan(0);
  });

  it.each([
    { only_national_services: true },
    { only_national_services: true, funding_type: ['PubliclyFunded'] },
    { only_national_services: false, municipality_codes: ['091'] },
    { include_national_services: true, rerank: true },
  ])('R23: the filters %j', async (filters) => {
    await recommend(bench, { ...baseRequest(), service_filters: filters });
  });

  it('every code of the lists is accepted, together and alone', async () => {
    const lists = {
      municipality_codes: CODE_LISTS.municipalities.map(({ code }) => code),
      region_codes: CODE_LISTS.regions.map(({ code }) => code),
      hospital_district_codes: CODE_LISTS.hospitalDistricts.map(({ code }) => code),
      wellbeing_service_county_codes: CODE_LISTS.counties.map(({ code }) => code),
      service_classes: CODE_LISTS.serviceClasses.map(({ uri }) => uri),
      target_groups: ['KR1', 'KR2', 'KR3'],
    };
    await recommend(bench, { ...baseRequest(), service_filters: lists });
    for (const [name, codes] of Object.entries(lists)) {
      await recommend(bench, { ...baseRequest(), service_filters: { [name]: [codes[0]] } });
    }
  });

  it('R32: 310 municipalities, 19 regions, 21 districts, 23 counties and 228 classes are known', async () => {
    const expected = {
      municipality_codes: 310,
      region_codes: 19,
      hospital_district_codes: 21,
      wellbeing_service_county_codes: 23,
    };
    for (const [name, count] of Object.entries(expected)) {
      const text = await refusal(bench, RECOMMEND, withFilter(name, ['?']));
      expect(text.match(/\b\d{2,3}\b/g), name).toHaveLength(count);
    }
    const text = await refusal(bench, RECOMMEND, withFilter('service_classes', ['?']));
    expect(text.match(/ptvserclass2/g)).toHaveLength(228);
  });
});
