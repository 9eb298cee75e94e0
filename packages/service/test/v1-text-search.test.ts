import { beforeEach, describe, expect, it } from 'vitest';
import { type Bench, createBench } from './harness.ts';
import { ids, post, refusal, type V1Answer } from './v1.ts';

const SEARCH = '/text_search';
let bench: Bench;

beforeEach(async () => {
  bench = await createBench();
});

async function search(body: unknown): Promise<V1Answer> {
  const response = await post(bench, SEARCH, body);
  expect(response.status).toBe(200);
  return response.json() as Promise<V1Answer>;
}

describe('POST /text_search', () => {
  it('R20: keeps who got which services through this door, and not the text', async () => {
    const answer = await search({ search_text: 'taide ja harrastukset' });
    const number = answer.auroraai_recommendation_id;
    expect(await bench.store.of('town').recommendation({ number })).toMatchObject({
      door: 'text_search',
      caller: 'test-client',
      serviceIds: ids(answer),
      text: null,
    });
  });

  it('R20: keeps the text with personal data masked where the operator says so', async () => {
    bench = await createBench({ config: { keepTexts: true } });
    const answer = await search({ search_text: 'olen\u0000 131052-308T, soita 040 123 4567' });
    const number = answer.auroraai_recommendation_id;
    const kept = await bench.store.of('town').recommendation({ number });
    expect(kept?.text).toBe('olen […], soita […]');
  });

  it('R20: a body that is not UTF-8 is answered with the original’s sentence', async () => {
    const response = await post(bench, SEARCH, new Uint8Array([0x7b, 0xc3, 0x28, 0x7d]));
    expect(response.status).toBe(400);
    expect(await response.text()).toBe('Invalid encoding in request. Only UTF-8 is supported.');
  });

  it.each(['a', 'ä'.repeat(1024), '😀'.repeat(1024), '?!', ' ', '\u0000', '<>&"\'\\'])(
    'R21: accepts a text of 1 to 1024 characters, also special ones: %.12j',
    async (search_text) => {
      await search({ search_text });
    },
  );

  it.each([[''], [null], ['a'.repeat(1025)], [5], [['a']], [undefined]])(
    'R21: refuses search_text %.20j',
    async (search_text) => {
      await refusal(bench, SEARCH, { search_text });
    },
  );

  it('R21: says how long a text may be', async () => {
    expect(await refusal(bench, SEARCH, { search_text: '' })).toBe(
      "Validation error in request data: {'search_text': ['Length must be between 1 and 1024.']}",
    );
    expect(await refusal(bench, SEARCH, {})).toBe(
      "Validation error in request data: {'search_text': ['Missing data for required field.']}",
    );
  });

  it.each([{ limit: '12' }, { municipality_code: '091' }, { session_id: 'x' }, { rerank: 1 }])(
    'R22: refuses %j',
    async (field) => {
      await refusal(bench, SEARCH, { search_text: 'apua', ...field });
    },
  );

  it('R23: refuses an area together with only_national_services', async () => {
    await refusal(bench, SEARCH, {
      search_text: 'apua',
      service_filters: { only_national_services: true, region_codes: ['01'] },
    });
  });

  it.each(['en', 'de', 'fr', 'et', 'da', 'no', 'uk', 'ru', 'fi', 'sv'])(
    'accepts the language %s',
    async (language) => {
      await search({ search_text: 'apua', language });
    },
  );

  it.each([['ru,'], ['xx'], [null], [5]])('refuses the language %j', async (language) => {
    await refusal(bench, SEARCH, { search_text: 'apua', language });
  });

  it('R24, better than the original: characters around words change nothing, and no letter is lost', async () => {
    const plain = ids(await search({ search_text: 'taide harrastus kurssi' }));
    const noisy = ids(await search({ search_text: '(taide) \\/#{harrastus}\t\t"kurssi"$£©' }));
    expect(noisy).toEqual(plain);
    expect(plain.length).toBeGreaterThan(0);
  });

  it('R16: links never have a session id', async () => {
    const answer = await search({ search_text: 'taide harrastus kurssi' });
    expect(JSON.stringify(answer)).toContain('/redirect?');
    expect(JSON.stringify(answer)).not.toContain('session_id');
  });

  it('R18: ranks are 1 to n with and without rerank', async () => {
    for (const rerank of [true, false]) {
      const { recommended_services } = await search({ search_text: 'palvelu', rerank });
      const ranks = recommended_services.map(({ rank }) => rank);
      expect(ranks).toEqual(ranks.map((_, index) => index + 1));
    }
  });

  it('000 is a municipality without services here', async () => {
    const service_filters = { municipality_codes: ['000'], include_national_services: false };
    const answer = await search({ search_text: 'taide', service_filters });
    expect(answer.recommended_services).toEqual([]);
  });
});
