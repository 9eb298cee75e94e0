import { CODE_LISTS } from '@auroraai/open-data';
import { beforeEach, describe, expect, it } from 'vitest';
import golden from './fixtures/golden-recommendations.json' with { type: 'json' };
import { type Bench, createBench, ECHANNEL, goldenCatalogue, HOST } from './harness.ts';
import { baseRequest, ids, post, recommend, refusal, V1 } from './v1.ts';

const ART = 'd64476db-f2df-4699-bb6a-1bfae007577a';
let bench: Bench;

beforeEach(async () => {
  bench = await createBench();
});

function inHelsinki() {
  return {
    ...baseRequest(),
    service_filters: { municipality_codes: ['091'], include_national_services: false },
  };
}

describe('R11: the golden cases', () => {
  it.each(golden.recommend_service.map((one) => [one.name, one] as const))(
    'recommends what the original did: %s',
    async (_, { request, expect_ids, expect_first }) => {
      const found = ids(await recommend(bench, { ...baseRequest(), ...request }));
      expect(found.toSorted()).toEqual(expect_ids.toSorted());
      if (expect_first) expect(found[0]).toBe(expect_first);
    },
  );

  it.each(golden.filters_only.map((one) => [one.name, one] as const))(
    'leaves what the original’s filters left: %s',
    async (_, { service_filters, expect_ids }) => {
      const request = { ...baseRequest(), limit: 50, service_filters };
      expect(ids(await recommend(bench, request)).toSorted()).toEqual(expect_ids.toSorted());
    },
  );

  it('puts services in the order of the original’s similarities', async () => {
    const answer = await recommend(bench, { ...baseRequest(), limit: 50 });
    const similarity: Record<string, number> = golden.similarity;
    const original = ids(answer).map((id) => similarity[id]);
    expect(original).toEqual(original.toSorted((a, b) => b! - a!));
  });

  it('better than the original: services that tie are always in the same order', async () => {
    const first = ids(await recommend(bench, { ...baseRequest(), limit: 50 }));
    const { services } = goldenCatalogue;
    bench = await createBench({
      catalogue: { ...goldenCatalogue, services: services.toReversed() },
    });
    expect(ids(await recommend(bench, { ...baseRequest(), limit: 50 }))).toEqual(first);
  });

  it('one answered meter brings the services that are stamped for it', async () => {
    const request = { life_situation_meters: { health: [2] }, limit: 50 };
    expect(ids(await recommend(bench, request)).toSorted()).toEqual(
      Object.keys(golden.single_meter_health_2).toSorted(),
    );
  });

  it('better than the original: all-nine and all-one answers do not get the same scores', async () => {
    const all = (value: number) => ({
      life_situation_meters: Object.fromEntries(
        Object.keys(baseRequest().life_situation_meters).map((area) => [area, [value]]),
      ),
      limit: 50,
    });
    const [content, desperate] = [await recommend(bench, all(9)), await recommend(bench, all(1))];
    const list = ({ recommended_services }: typeof content) =>
      recommended_services.map(({ service_id, similarity_score }) => [
        service_id,
        similarity_score,
      ]);
    expect(list(content)).not.toEqual(list(desperate));
  });
});

describe('R12–R18: the answer', () => {
  it('R12: has the services and an id, and keeps who got which services through which door', async () => {
    const answer = await recommend(bench, inHelsinki());
    const number = answer.auroraai_recommendation_id;
    expect(await bench.store.of('town').recommendation({ number })).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      number,
      organisation: 'town',
      door: 'recommend_service',
      caller: 'test-client',
      at: bench.clock.now,
      serviceIds: ids(answer),
      text: null,
    });
  });

  it('better than the original: neither the answers nor the session id are kept', async () => {
    const request = { ...baseRequest(), session_id: 'canary-session' };
    const { auroraai_recommendation_id: number } = await recommend(bench, request);
    const kept = await bench.store.of('town').recommendation({ number });
    expect(JSON.stringify(kept)).not.toMatch(/canary|meters|friends/);
  });

  it('R12: an empty list is kept and has an id too', async () => {
    const nowhere = { municipality_codes: ['019'], include_national_services: false };
    const answer = await recommend(bench, { ...baseRequest(), service_filters: nowhere });
    expect(answer.recommended_services).toEqual([]);
    expect(answer.auroraai_recommendation_id).toBeGreaterThan(0);
  });

  it('R13: archived services are never given, whatever is asked', async () => {
    const answer = await recommend(bench, { ...baseRequest(), limit: 50 });
    expect(ids(answer)).not.toContain('d65dbaf8-6ece-4985-b358-6ab5ecaba0e7');
    expect(ids(answer)).toHaveLength(7);
  });

  it('R14: a service lists its live channels of known types in its own order', async () => {
    const { recommended_services: services } = await recommend(bench, inHelsinki());
    expect(services[0]?.service_id).toBe(ART);
    expect(
      services[0]?.service_channels.map((channel) => [
        channel.service_channel_id,
        channel.service_channel_type,
      ]),
    ).toEqual([
      [ECHANNEL, 'EChannel'],
      ['fadd4cc4-4a00-4002-afb1-bbcfacdde5c1', 'Phone'],
      ['d589d34d-7dc1-4e25-af7b-dfd2ee9bf062', 'PrintableForm'],
    ]);
  });

  it('R15: only the registered e-service takes over a session', async () => {
    const { recommended_services: services } = await recommend(bench, inHelsinki());
    const flags = services[0]?.service_channels.map((channel) => channel.session_transfer);
    expect(flags).toEqual([true, false, false]);
  });

  it('R16: links lead through redirect; those of e-services carry the session id', async () => {
    const answer = await recommend(bench, inHelsinki());
    const link = (channel: string, session = '') =>
      `${HOST}${V1}/redirect?service_id=${ART}&service_channel_id=${channel}&link_id=0&recommendation_id=${answer.auroraai_recommendation_id}${session}`;
    expect(
      answer.recommended_services[0]?.service_channels.map(({ web_pages }) => web_pages),
    ).toEqual([
      [link(ECHANNEL, '&session_id=test_session')],
      [],
      [link('d589d34d-7dc1-4e25-af7b-dfd2ee9bf062')],
    ]);
  });

  it('R16: without a session id no link has one', async () => {
    const { session_id: _, ...request } = inHelsinki();
    expect(JSON.stringify(await recommend(bench, request))).not.toContain('session_id');
  });

  it('better than the original: a session id cannot break out of its link', async () => {
    const answer = await recommend(bench, { ...inHelsinki(), session_id: 'a&b=c d#e' });
    const link = answer.recommended_services[0]?.service_channels[0]?.web_pages[0];
    expect(new URL(link!).searchParams.get('session_id')).toBe('a&b=c d#e');
  });

  it('R17: the scores of the ten-meter request lie strictly between 0 and 1', async () => {
    const answer = await recommend(bench, { ...baseRequest(), limit: 50 });
    for (const { similarity_score } of answer.recommended_services) {
      expect(similarity_score).toBeGreaterThan(0);
      expect(similarity_score).toBeLessThan(1);
    }
  });

  it.each([false, true])('R18: ranks are 1 to n with rerank %s', async (rerank) => {
    const answer = await recommend(bench, { ...baseRequest(), rerank });
    expect(answer.recommended_services.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
  });

  it('R18: rerank changes the order by what people said, and only rerank does', async () => {
    const request = { ...baseRequest(), limit: 50 };
    const before = ids(await recommend(bench, request));
    const last = before.at(-1);
    for (let person = 0; person < 30; person += 1) {
      const { auroraai_recommendation_id } = await recommend(bench, request);
      const thumbs = before.map((service_id) => ({
        service_id,
        feedback_score: service_id === last ? 1 : -1,
      }));
      await post(bench, '/recommendation_feedback', {
        auroraai_recommendation_id,
        service_feedbacks: thumbs,
      });
    }
    expect(ids(await recommend(bench, request))).toEqual(before);
    const reranked = ids(await recommend(bench, { ...request, rerank: true }));
    expect(reranked.toSorted()).toEqual(before.toSorted());
    expect(reranked.indexOf(last!)).toBeLessThan(before.indexOf(last!));
  });
});

describe('R31, R34, R35', () => {
  const areas = Object.keys(baseRequest().life_situation_meters);

  it.each([0, 1, 10])('R31: answers of %i bring numbers as scores', async (value) => {
    const meters = Object.fromEntries(areas.map((area) => [area, [value]]));
    const answer = await recommend(bench, { life_situation_meters: meters, limit: 50 });
    for (const { similarity_score } of answer.recommended_services) {
      expect(Number.isFinite(similarity_score)).toBe(true);
    }
  });

  it('R31: a service with no stamp on the asked meters is left out', async () => {
    const answer = await recommend(bench, { life_situation_meters: { housing: [1] }, limit: 50 });
    expect(ids(answer).toSorted()).toEqual([
      '811c88b7-74db-414c-bbce-9735c9feb14a',
      'e7df7411-64ef-48ef-ad5f-eebacde480e2',
    ]);
  });

  it('R31, better than the original: no service left is an empty list, not an error', async () => {
    const answer = await recommend(bench, { life_situation_meters: { finance: [0] } });
    expect(answer.recommended_services).toEqual([]);
  });

  it('R31, better than the original: ten empty arrays are an empty list, not an error', async () => {
    const meters = Object.fromEntries(areas.map((area) => [area, []]));
    const answer = await recommend(bench, { life_situation_meters: meters });
    expect(answer.recommended_services).toEqual([]);
  });

  it('R34: of six at the same time the sixth is told that the server is busy; then all is well', async () => {
    const store = bench.store.of('town');
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow = {
      ...bench.store,
      of: () => ({
        ...store,
        addRecommendation: async (one: Parameters<typeof store.addRecommendation>[0]) => {
          await gate;
          return store.addRecommendation(one);
        },
      }),
    };
    bench = await createBench({ store: slow });
    const answers = Array.from({ length: 6 }, () =>
      post(bench, '/recommend_service', baseRequest()),
    );
    const refused = await Promise.race(answers);
    expect(refused.status).toBe(503);
    expect(await refused.text()).toBe('Server busy.');
    open();
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 200, 200, 200, 200, 503]);
    await recommend(bench, baseRequest());
  });

  it('R34, better than the original: requests that fail take no place for ever', async () => {
    bench = await createBench({
      recommender: {
        areasOf: () => null,
        recommend() {
          throw new Error('broken');
        },
      },
    });
    for (let time = 0; time < 12; time += 1) {
      expect((await post(bench, '/recommend_service', baseRequest())).status).toBe(500);
    }
  });

  const mock = { ...baseRequest(), service_filters: { municipality_codes: ['000'] } };

  it('R35: the municipality 000 brings the mock service with three e-services', async () => {
    const { recommended_services: services } = await recommend(bench, mock);
    expect(services).toHaveLength(1);
    expect(services[0]).not.toHaveProperty('similarity_score');
    expect(services[0]?.rank).toBe(1);
    expect(services[0]?.service_channels.map((channel) => channel.session_transfer)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('R35: the mock service is new on each call', async () => {
    const [one, other] = [await recommend(bench, mock), await recommend(bench, mock)];
    const links = (answer: typeof one) =>
      answer.recommended_services[0]?.service_channels.map(({ web_pages }) => web_pages[0]);
    expect(links(other)).not.toEqual(links(one));
    expect(
      links(other)?.every((link) => link?.includes(`${other.auroraai_recommendation_id}`)),
    ).toBe(true);
  });

  it('000 together with another municipality is no call for the mock service', async () => {
    const filters = { municipality_codes: ['000', '091'], include_national_services: false };
    const answer = await recommend(bench, { ...baseRequest(), service_filters: filters });
    expect(ids(answer)).toHaveLength(3);
  });

  it('the imaginary town’s services are never given', async () => {
    const services = goldenCatalogue.services.map((service) => ({
      ...service,
      origin: 'imaginary' as const,
    }));
    bench = await createBench({ catalogue: { ...goldenCatalogue, services } });
    expect(ids(await recommend(bench, { ...baseRequest(), limit: 50 }))).toEqual([]);
    await refusal(bench, '/recommend_service', {
      ...baseRequest(),
      service_filters: { municipality_codes: ['998'] },
    });
    expect(CODE_LISTS.municipalities.some(({ code }) => code === '998')).toBe(false);
  });
});
