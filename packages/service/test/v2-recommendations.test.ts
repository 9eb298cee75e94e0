import { fromTm35fin } from '@auroraai/open-data';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Bench, createBench, goldenCatalogue } from './harness.ts';
import { problemOf, recommendV2, V2 } from './v2.ts';

let bench: Bench;

beforeEach(async () => {
  bench = await createBench();
});

const answers = { health: 2, housing: 3, friends: 1, self_esteem: 2 };

describe('POST /aurora/v2/recommendations', () => {
  it('recommends services with reasons, each as one sentence', async () => {
    const answer = await recommendV2(bench, { situation: { answers }, limit: 3 });
    expect(answer.recommendation_id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(answer.recommended_services.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    for (const { reasons, similarity_score } of answer.recommended_services) {
      expect(similarity_score).toBeGreaterThan(0);
      expect(similarity_score).toBeLessThanOrEqual(1);
      expect(reasons.length).toBeGreaterThan(0);
      for (const { text } of reasons) expect(text).toMatch(/\S.*[.!]$/);
    }
  });

  it('keeps no text of an anonymous person, also where texts of systems are kept', async () => {
    bench = await createBench({ config: { keepTexts: true } });
    const { recommendation_id: id } = await recommendV2(bench, { text: 'olen yksin' });
    expect(await bench.store.of('town').recommendation({ id })).toMatchObject({ text: null });
  });

  it('names the language of each text', async () => {
    const answer = await recommendV2(bench, {
      text: 'art',
      language: 'sv',
      situation: { answers },
    });
    const [first] = answer.recommended_services;
    expect(first?.service.name.language).toBe('fi');
    expect(first?.service.name.text).not.toBe('');
  });

  it('goes on where an earlier page ended', async () => {
    const all = await recommendV2(bench, { situation: { answers }, limit: 6 });
    const rest = await recommendV2(bench, { situation: { answers }, limit: 3, offset: 3 });
    expect(rest.recommended_services).toEqual(all.recommended_services.slice(3));
    expect(rest.total).toBe(all.total);
  });

  it('never ends without a way on', async () => {
    const answer = await recommendV2(bench, {
      situation: { answers },
      filters: { municipality_codes: ['019'], include_national_services: false },
    });
    expect(answer.recommended_services).toEqual([]);
    expect(answer.ways_on.length).toBeGreaterThan(0);
    for (const { text } of answer.ways_on) expect(text).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('takes classes as codes and as URIs', async () => {
    const ids = async (code: string) => {
      const filters = { service_classes: [code] };
      const answer = await recommendV2(bench, { situation: { answers }, filters });
      return answer.recommended_services.map(({ service }) => service.id);
    };
    const byUri = await ids('http://uri.suomi.fi/codelist/ptv/ptvserclass2/code/P5');
    expect(byUri).toEqual(await ids('P5'));
    expect(byUri).toHaveLength(2);
  });

  it('answers what would come without one answer', async () => {
    const situation = { answers: { housing: 1, family: 1 } };
    const whole = await recommendV2(bench, { situation });
    const without = await recommendV2(bench, {
      situation,
      without: [{ kind: 'answer', area: 'family' }],
    });
    expect(without.total).toBeLessThan(whole.total);
  });

  it('puts the nearest first where the person says where they are', async () => {
    const places = goldenCatalogue.services.map((service, index) => ({
      ...service,
      channelIds: [`place-${index}`],
      labels: { areas: ['health' as const], source: 'expert' as const },
    }));
    const channels = places.map((_, index) => ({
      ...goldenCatalogue.channels[0]!,
      id: `place-${index}`,
      type: 'ServiceLocation' as const,
      addresses: [
        {
          kind: 'Location' as const,
          street: { fi: 'Katu' },
          streetNumber: '1',
          postalCode: '00100',
          postOffice: { fi: 'Kunta' },
          municipalityCode: '091',
          info: {},
          position: { easting: 400_000 + index * 20_000, northing: 6_700_000 },
        },
      ],
    }));
    bench = await createBench({ catalogue: { ...goldenCatalogue, services: places, channels } });
    const position = fromTm35fin({ easting: 440_010, northing: 6_700_000 });
    const answer = await recommendV2(bench, { situation: { answers }, position });
    const [first] = answer.recommended_services;
    expect(first?.distance_metres).toBeCloseTo(10, 0);
    expect(first?.service.id).toBe(places[2]?.id);
  });

  it.each([
    { latitude: 0, longitude: 0 },
    { latitude: 90, longitude: 180 },
    { latitude: -90, longitude: -180 },
  ])('takes a position outside Finland for none: %j', async (position) => {
    const answer = await recommendV2(bench, { situation: { answers }, position });
    expect(answer.recommended_services[0]).not.toHaveProperty('distance_metres');
  });

  it('keeps the shown services and neither answers nor text', async () => {
    const answer = await recommendV2(bench, { situation: { answers }, text: 'canary taide' });
    const kept = await bench.store.of('town').recommendation({ id: answer.recommendation_id });
    expect(kept).toEqual({
      id: answer.recommendation_id,
      number: expect.any(Number),
      organisation: 'town',
      door: 'v2',
      caller: null,
      at: bench.clock.now,
      serviceIds: answer.recommended_services.map(({ service }) => service.id),
      text: null,
    });
  });

  it('ranks by what others said, and without it when asked', async () => {
    const situation = { answers: { health: 2 } };
    const ids = async (without: object[] = []) =>
      (await recommendV2(bench, { situation, without })).recommended_services.map(
        ({ service }) => service.id,
      );
    const before = await ids();
    const last = before.at(-1)!;
    for (let person = 0; person < 40; person += 1) {
      const { recommendation_id } = await recommendV2(bench, { situation });
      for (const service_id of before) {
        const score = service_id === last ? 1 : -1;
        const body = { recommendation_id, service_id, score };
        expect((await bench.send('POST', `${V2}/feedback`, { body })).status).toBe(204);
      }
    }
    expect((await ids()).indexOf(last)).toBeLessThan(before.length - 1);
    expect(await ids([{ kind: 'feedback' }])).toEqual(before);
  });
});

describe('what POST /aurora/v2/recommendations refuses', () => {
  it.each<[unknown, string]>([
    [{}, ''],
    [[], ''],
    [null, ''],
    ['text', ''],
    [{ situation: { answers: {} } }, '/situation/answers'],
    [{ situation: {} }, '/situation/answers'],
    [{ situation: { answers: { health: 11 } } }, '/situation/answers/health'],
    [{ situation: { answers: { health: 1.5 } } }, '/situation/answers/health'],
    [{ situation: { answers: { luck: 1 } } }, '/situation/answers/luck'],
    [{ situation: { answers, importance: { health: -1 } } }, '/situation/importance/health'],
    [{ text: '' }, '/text'],
    [{ text: 'a'.repeat(1025) }, '/text'],
    [{ text: 5 }, '/text'],
    [{ text: 'a', language: 'de' }, '/language'],
    [{ text: 'a', limit: 0 }, '/limit'],
    [{ text: 'a', limit: 51 }, '/limit'],
    [{ text: 'a', offset: 1001 }, '/offset'],
    [{ text: 'a', age: 17 }, '/age'],
    [{ text: 'a', position: { latitude: 91, longitude: 0 } }, '/position/latitude'],
    [{ text: 'a', position: { latitude: 60 } }, '/position/longitude'],
    [{ text: 'a', filters: { municipality_codes: [] } }, '/filters/municipality_codes'],
    [{ text: 'a', filters: { municipality_codes: ['998'] } }, '/filters/municipality_codes/0'],
    [{ text: 'a', filters: { region_codes: ['99'] } }, '/filters/region_codes/0'],
    [{ text: 'a', filters: { service_classes: ['P1', 'P999'] } }, '/filters/service_classes/1'],
    [{ text: 'a', filters: { target_groups: ['KR9'] } }, '/filters/target_groups/0'],
    [{ text: 'a', filters: { channel_types: ['Pigeon'] } }, '/filters/channel_types/0'],
    [{ text: 'a', filters: { only_national_services: true, region_codes: ['01'] } }, '/filters'],
    [{ text: 'a', without: [{ kind: 'luck' }] }, '/without/0/kind'],
    [{ text: 'a', without: [{ kind: 'answer', area: 'luck' }] }, '/without/0/area'],
    [{ text: 'a', 'a/b~c': 1 }, '/a~1b~0c'],
  ])('refuses %j and points at %j', async (body, path) => {
    const response = await bench.send('POST', `${V2}/recommendations`, { body });
    expect(response.status).toBe(400);
    const problem = await problemOf(response);
    expect(problem.type).toBe('urn:auroraai:problem:validation');
    expect(problem.errors?.map((fault) => fault.path)).toContain(path);
    for (const { message } of problem.errors ?? []) expect(message).toMatch(/^(must|is) /);
  });

  it('never repeats what was sent', async () => {
    const body = { text: 5, language: 'canary', filters: { region_codes: ['canary'] } };
    const response = await bench.send('POST', `${V2}/recommendations`, { body });
    expect(await response.text()).not.toContain('canary');
  });

  it('names at most fifty faults', async () => {
    const filters = { region_codes: Array.from({ length: 50 }, () => 'x'), target_groups: ['x'] };
    const response = await bench.send('POST', `${V2}/recommendations`, { body: { filters } });
    expect((await problemOf(response)).errors).toHaveLength(50);
  });

  it.each([
    ['{', 400],
    ['', 400],
    [new Uint8Array([0xff, 0xfe]), 400],
    [`{"text":"${'a'.repeat(70_000)}"}`, 413],
    ['['.repeat(30_000) + ']'.repeat(30_000), 400],
  ])('refuses a body that cannot be read', async (body, status) => {
    const response = await bench.send('POST', `${V2}/recommendations`, { body });
    expect(response.status).toBe(status);
    await problemOf(response);
  });

  it('refuses a body that is not called JSON', async () => {
    const response = await bench.send('POST', `${V2}/recommendations`, {
      body: '{"text":"apua"}',
      headers: { 'Content-Type': 'text/plain' },
    });
    expect((await problemOf(response)).type).toBe('urn:auroraai:problem:unsupported-media-type');
  });
});
