import { CODE_LISTS } from '@auroraai/open-data';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import { SERVICES } from '@auroraai/open-data/services';
import { TOWN_CATALOGUE } from '@auroraai/open-data/town';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIFE_AREAS } from '../src/catalogue.ts';
import type { Query } from '../src/query.ts';
import { reasonText } from '../src/reason-text.ts';
import { createRecommender, teachRecommender } from '../src/recommender.ts';
import type { ServiceTeaching } from '../src/teaching/teaching.ts';
import { inMunicipalities, makeService } from './make-service.ts';

function recommenderOf(services = [...SERVICES, ...TOWN_CATALOGUE.services]) {
  const catalogue = { ...TOWN_CATALOGUE, services };
  return createRecommender({ catalogue, codeLists: CODE_LISTS, labelModel: LABEL_MODEL });
}
const recommender = recommenderOf();
const TOWN = { municipalityCodes: ['998'] };
const nameOf = new Map(TOWN_CATALOGUE.services.map(({ id, names }) => [id, names.fi ?? '']));
const idOf = (name: string) =>
  TOWN_CATALOGUE.services.find(({ names }) => names.fi === name)?.id ?? '';

function taught(said: Partial<ServiceTeaching> & { serviceId: string }): ServiceTeaching {
  return { areas: {}, words: [], ...said };
}
const called = (serviceId: string, ...words: string[]): ServiceTeaching =>
  taught({ serviceId, words: words.map((word) => ({ language: 'fi' as const, word })) });
const placeOf = (id: string, query: Query, teaching: readonly ServiceTeaching[] = []) => {
  const { recommendations } = recommender.recommend({ limit: 50, ...query }, { teaching });
  return recommendations.find(({ serviceId }) => serviceId === id)?.rank ?? null;
};

const pool = idOf('Uimahalli Aalto');

describe('Taught words', () => {
  it('E1: A taught word finds the service in any inflection, and the reason says who says so', () => {
    const teaching = [called(pool, 'polskulinna')];
    expect(placeOf(pool, { text: 'polskulinna', filters: TOWN })).toBe(null);
    for (const text of ['polskulinna', 'Mikä on polskulinna?', 'polskulinnasta', 'POLSKULINNAAN']) {
      expect(placeOf(pool, { text, filters: TOWN }, teaching)).toBe(1);
    }
    const { recommendations, understanding } = recommender.recommend(
      { text: 'polskulinna', filters: TOWN },
      { teaching },
    );
    expect(understanding.unknown).toEqual([]);
    expect(recommendations[0]?.reasons[0]).toMatchObject({ words: ['polskulinna'], taught: true });
    expect(reasonText(recommendations[0]!.reasons[0]!, 'fi')).toBe(
      'Palvelun järjestäjän mukaan tästä on apua, kun etsit: ”polskulinna”.',
    );
  });

  it('E1: Each language has its own words, and a phrase needs all of its words', () => {
    const teaching = [
      taught({
        serviceId: pool,
        words: [
          { language: 'sv', word: 'plasksal' },
          { language: 'en', word: 'splash hall' },
        ],
      }),
    ];
    expect(placeOf(pool, { text: 'plasksalen', language: 'sv', filters: TOWN }, teaching)).toBe(1);
    expect(
      placeOf(pool, { text: 'the splash halls', language: 'en', filters: TOWN }, teaching),
    ).toBe(1);
    expect(placeOf(pool, { text: 'splash', language: 'en', filters: TOWN }, teaching)).toBe(
      placeOf(pool, { text: 'splash', language: 'en', filters: TOWN }),
    );
  });

  it('E2: A service is never lifted above one whose own name says the word', () => {
    const own = [
      makeService({ id: 'named', names: { fi: 'Nuohous' }, ...inMunicipalities('049') }),
      makeService({ id: 'longer', names: { fi: 'Savupiipun nuohous' } }),
      makeService({ id: 'greedy', names: { fi: 'Pihatyöt' }, summaries: { fi: 'Pihan hoitoa' } }),
    ];
    const small = recommenderOf(own);
    const teaching = [called('greedy', 'nuohous', 'nuohooja', 'piha')];
    const { recommendations } = small.recommend({ text: 'nuohousta' }, { teaching });
    expect(recommendations.map(({ serviceId }) => serviceId)).toEqual([
      'named',
      'longer',
      'greedy',
    ]);
  });

  it('E2: Whoever teaches every word that people say passes nobody who is named so', () => {
    const words = ['kirjasto', 'lääkäri', 'päiväkoti', 'lapsi', 'apu', 'neuvonta', 'koti', 'raha'];
    const greedy = pool;
    const teaching = [called(greedy, ...words)];
    const query = fc.record({
      text: fc
        .array(fc.constantFrom(...words, 'tarvitsen', 'missä', 'uusi', 'ja'), {
          minLength: 1,
          maxLength: 5,
        })
        .map((all) => all.join(' ')),
    });
    fc.assert(
      fc.property(query, ({ text }) => {
        const ask = (known?: readonly ServiceTeaching[]) =>
          recommender
            .recommend({ text, filters: TOWN, limit: 50 }, known ? { teaching: known } : {})
            .recommendations.map(({ serviceId }) => serviceId);
        const [before, after] = [ask(), ask(teaching)];
        const others = (list: string[]) => list.filter((id) => id !== greedy);
        // Nobody else changes places with anybody, and whom it passes is not named so.
        const least = Math.min(others(before).length, others(after).length);
        expect(others(after).slice(0, least)).toEqual(others(before).slice(0, least));
        const was = before.indexOf(greedy);
        const is = after.indexOf(greedy);
        if (was >= 0) expect(is).toBeGreaterThanOrEqual(0);
        if (is < 0) return;
        const passed = before.slice(is, was < 0 ? undefined : was);
        const said = text.split(' ').filter((word) => words.includes(word));
        for (const id of passed) {
          const name = (nameOf.get(id) ?? '').toLowerCase();
          expect(said.length > 0 && said.every((word) => name.split(/\W+/).includes(word))).toBe(
            false,
          );
        }
      }),
      { seed: 20261121, numRuns: 150 },
    );
  });

  it('E3: The second service of one word gains less than the first, however many are taught it', () => {
    const all = TOWN_CATALOGUE.services.slice(0, 20).map(({ id }) => called(id, 'skobi'));
    const { recommendations } = recommender.recommend(
      { text: 'skobi', filters: TOWN, limit: 20 },
      { teaching: all },
    );
    const [first, second, third] = recommendations.map(({ score }) => score);
    expect(second).toBeCloseTo(first! * 0.8, 5);
    expect(third).toBeCloseTo(first! * 0.64, 5);
  });

  it('E1: What is left out of account in a what-if is left out of what is taught, too', () => {
    const { recommendations } = recommender.recommend(
      { text: 'polskulinna', filters: TOWN, without: [{ kind: 'word', word: 'polskulinna' }] },
      { teaching: [called(pool, 'polskulinna')] },
    );
    expect(recommendations).toEqual([]);
  });

  it('E4: Any words may be taught and asked without throwing, and what is odd finds nothing', () => {
    const odd = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constant('😀 \u0000'));
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 5 }), odd, (words, text) => {
        const { recommendations } = recommender.recommend(
          { text, filters: TOWN },
          { teaching: [called(pool, ...words), called('gone', ...words)] },
        );
        for (const { score } of recommendations) expect(score > 0 && score <= 1).toBe(true);
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});

describe('Taught areas', () => {
  const service = TOWN_CATALOGUE.services.find(({ labels }) => labels?.areas.includes('friends'))!;
  const low = (area: (typeof LIFE_AREAS)[number]): Query => ({
    situation: { answers: { [area]: 1 } },
    filters: TOWN,
  });

  it('E5: An area that is taken away takes the service out of the lists of that area', () => {
    const { id } = service;
    expect(placeOf(id, low('friends'))).not.toBe(null);
    const teaching = [taught({ serviceId: id, areas: { friends: false } })];
    expect(placeOf(id, low('friends'), teaching)).toBe(null);
    expect(recommender.areasOf(id, teaching)?.areas ?? []).not.toContain('friends');
  });

  it('E5: An area that is given counts as one of the experts, also for a service that they judged out', () => {
    const out = SERVICES.find(({ labels }) => labels?.areas.length === 0)!;
    expect(recommender.areasOf(out.id)).toBe(null);
    const teaching = [taught({ serviceId: out.id, areas: { housing: true } })];
    expect(recommender.areasOf(out.id, teaching)).toEqual({ areas: ['housing'], source: 'expert' });
    const query: Query = { situation: { answers: { housing: 1 } }, limit: 50 };
    const found = (known?: ServiceTeaching[]) =>
      recommender.recommend(query, known ? { teaching: known } : {}).total;
    expect(found(teaching)).toBe(found() + 1);
  });

  it('E6: What is taught about one service changes no score of another', () => {
    const { id } = service;
    const teaching = [
      taught({ serviceId: id, areas: { housing: true, friends: false } }),
      called(pool, 'velat', 'polskulinna'),
    ];
    const scores = (query: Query, known?: ServiceTeaching[]) =>
      recommender
        .recommend({ ...query, limit: 50 }, known ? { teaching: known } : {})
        .recommendations.flatMap(({ serviceId, score }) =>
          serviceId === pool || serviceId === id ? [] : [[serviceId, score]],
        );
    for (const text of ['velat', 'polskulinna', 'lapsen velat ja lääkäri']) {
      const query = { text, filters: TOWN };
      expect(scores(query, teaching).slice(0, 45)).toEqual(scores(query).slice(0, 45));
    }
    const areas = LIFE_AREAS.filter((area) => !service.labels?.areas.includes(area));
    for (const area of areas.filter((one) => one !== 'housing')) {
      expect(scores(low(area), teaching)).toEqual(scores(low(area)));
    }
  });

  it('E7: Teachings one after another leave what a recommender knows as if each were the first', () => {
    const all = SERVICES.slice(0, 120).map(({ id }, n) =>
      taught({ serviceId: id, areas: { [LIFE_AREAS[n % 10]!]: n % 3 > 0, housing: n % 2 > 0 } }),
    );
    const same = recommenderOf();
    for (const [from, to] of [
      [0, 20],
      [0, 120],
      [3, 118],
      [10, 12],
      [0, 100],
      [50, 51],
    ] as const) {
      const teaching = all.slice(from, to);
      const first = structuredClone(teaching);
      for (const { serviceId } of all) {
        const fresh = recommender.areasOf(serviceId, first);
        expect([serviceId, same.areasOf(serviceId, teaching)]).toEqual([serviceId, fresh]);
      }
      const query: Query = { situation: { answers: { housing: 1, health: 3 } }, limit: 50 };
      expect(same.recommend(query, { teaching })).toEqual(
        recommender.recommend(query, { teaching: first }),
      );
    }
  });

  it('E7: A recommender that has been taught answers so wherever nothing else is said', () => {
    const teaching = [taught({ serviceId: service.id, areas: { friends: false } })];
    const wise = teachRecommender(recommender, teaching);
    expect(wise.areasOf(service.id)?.areas ?? []).not.toContain('friends');
    expect(wise.areasOf(service.id, [])?.areas).toContain('friends');
    const ids = wise.recommend({ ...low('friends'), limit: 50 }).recommendations;
    expect(ids.map(({ serviceId }) => serviceId)).not.toContain(service.id);
  });
});
