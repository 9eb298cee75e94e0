import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeLists, Service } from '../catalogue.ts';
import { createTextIndex } from './text-index.ts';

const NO_CODES: CodeLists = {
  municipalities: [],
  regions: [],
  counties: [],
  hospitalDistricts: [],
  serviceClasses: [],
  targetGroups: [],
};

function service(name: string, summary = ''): Service {
  return {
    id: name,
    names: { fi: name },
    summaries: { fi: summary },
    descriptions: {},
    userInstructions: {},
    requirements: {},
    keywords: [],
    chargeType: null,
    chargeInfo: {},
    fundingType: null,
    areaType: 'Nationwide',
    areas: [],
    serviceClasses: [],
    targetGroups: [],
    languages: ['fi'],
    responsibleOrganizationId: null,
    producerOrganizationIds: [],
    channelIds: [],
    collections: [],
    lifeEvents: [],
    labels: null,
    origin: 'ptv',
    archived: false,
    modified: null,
  };
}

const SERVICES = [
  service('Kelan tuet asumiseen', 'Asumisen tuet'),
  service('Täydentävä tai ehkäisevä toimeentulotuki', 'Harkinnanvarainen tuki menoihin.'),
  service('Päihdeongelmaisten palveluohjaus', 'Neuvontaa päihdeongelmaisille ja läheisille.'),
  service('Lasten ja nuorten keskustelukanava', 'Voit keskustella aikuisen kanssa.'),
  service('Suun terveydenhuollon päivystys', 'Hoitoa särkyyn ja tapaturmiin.'),
  service('Kirjasto', 'Pääkirjasto ja lähikirjastot.'),
  service('Koirapuistot', 'Aidattuja koirapuistoja.'),
  service('Aikuissosiaalityö', 'Tukea aikuisille.'),
  service('Aikuissosiaalityö', 'Toimeentulon haasteita.'),
  service('Kotihoito', 'Apua kotona asumiseen, ei laitoksessa.'),
  service('Rataverkon haltijan turvallisuuslupa', 'Lupa rataverkon haltijoille.'),
];
const index = createTextIndex(SERVICES, [], NO_CODES);
const first = (text: string): string | undefined =>
  SERVICES[index.search({ text }).hits[0]?.index ?? -1]?.names.fi;

describe('finding services by own words', () => {
  it.each([
    ['en saa maksettua vuokraa', 'Kelan tuet asumiseen'],
    ['mun mutsi juo liikaa', 'Lasten ja nuorten keskustelukanava'],
    ['hammassärky', 'Suun terveydenhuollon päivystys'],
    ['tandvärk på en lördag', 'Suun terveydenhuollon päivystys'],
    ['my tooth hurts', 'Suun terveydenhuollon päivystys'],
    ['borrow books', 'Kirjasto'],
    ['dog park', 'Koirapuistot'],
  ])('T1: everyday words lead to the service that helps: %s', (text, name) => {
    expect(first(text)).toBe(name);
  });

  it('T2: words of the texts are found in other forms and within compounds', () => {
    expect(first('koirapuistoon')).toBe('Koirapuistot');
    expect(first('rataverkoille')).toBe('Rataverkon haltijan turvallisuuslupa');
  });

  it('T2: an English word is not read as its end, as compounds of Finnish and Swedish are', () => {
    const { topics } = index.search({ text: 'my neighbour has disappeared' });
    expect(topics.map(({ topic }) => topic)).not.toContain('ears-nose-throat');
  });

  it('T3: dots and rings may be missing without any loss', () => {
    const found = (text: string) => index.search({ text }).hits.map((hit) => hit.index);
    expect(found('hammassarky yolla')).toEqual(found('hammassärky yöllä'));
  });

  it('T4: a typing error is read as the nearest known word, and said', () => {
    const { corrections, hits } = index.search({ text: 'koirapiusto' });
    expect(corrections[0]?.from).toBe('koirapiusto');
    expect(SERVICES[hits[0]!.index]?.names.fi).toBe('Koirapuistot');
  });

  it('T5: the language is recognised, and a hint tips only what the words leave open', () => {
    expect(index.search({ text: 'jag har inga pengar till hyran' }).language).toBe('sv');
    expect(index.search({ text: "I can't pay my rent" }).language).toBe('en');
    expect(index.search({ text: "I can't pay my rent", language: 'fi' }).language).toBe('en');
    expect(index.search({ text: 'diabetes', language: 'sv' }).language).toBe('sv');
  });

  it('T6: every hit names the words as written and the topics that brought it', () => {
    const hit = index.search({ text: 'Ei oo RAHAA vuokraan' }).hits[0]!;
    expect(hit.topics[0]?.topic).toBe('rent-arrears');
    expect(hit.topics[0]?.words).toEqual(['Ei', 'RAHAA', 'vuokraan']);
    expect(index.search({ text: 'Kirjasto' }).hits[0]!.words).toEqual(['Kirjasto']);
  });

  it('T7: without a word or a topic it is as if they had not been said or meant', () => {
    const without = index.search({ text: 'koirapuisto kirjasto', withoutWords: ['Kirjasto'] });
    expect(without.hits.map((hit) => hit.index)).toEqual(
      index.search({ text: 'koirapuisto' }).hits.map((hit) => hit.index),
    );
    const { topics } = index.search({ text: 'vuokra', withoutTopics: ['rent-arrears'] });
    expect(topics.map(({ topic }) => topic)).not.toContain('rent-arrears');
  });

  it('T8: only allowed services are found', () => {
    const { hits } = index.search({ text: 'aikuissosiaalityö' }, (at) => at === 8);
    expect(hits.map((hit) => hit.index)).toEqual([8]);
  });

  it('T9: a second service of the same name counts less than the first', () => {
    const [one, other] = index.search({ text: 'aikuissosiaalityö' }).hits;
    expect(other!.score).toBeLessThan(one!.score);
  });

  it('T10: words that nothing is known of are told, and nothing is made up', () => {
    const { hits, unknown } = index.search({ text: 'zzyzx qwrtp' });
    expect(hits).toEqual([]);
    expect(unknown).toEqual(['zzyzx', 'qwrtp']);
  });

  it('T11: any text is answered the same way each time, within bounds, without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1024 }), (text) => {
        const result = index.search({ text });
        expect(index.search({ text })).toEqual(result);
        for (const { score } of result.hits) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('T11: a text of known words only, however long, is answered too', () => {
    const word = fc.constantFrom('vuokra', 'rahaa', 'ei', 'hammas', 'dog', 'mamma', 'Ä', 'x', '-');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), (parts) => {
        const { hits, topics } = index.search({ text: parts.join(' ') });
        expect(hits.length).toBeLessThanOrEqual(SERVICES.length);
        expect(topics.length).toBeLessThanOrEqual(12);
      }),
      { numRuns: 100 },
    );
  });

  it('T18: a text that names two needs finds services of both', () => {
    const { hits } = index.search({
      text: 'hammassärky eikä mulla ole rahaa vuokraan ja lisäksi kirjasto',
    });
    const found = hits.slice(0, 5).map((hit) => SERVICES[hit.index]!.names.fi);
    expect(found).toContain('Kirjasto');
    expect(found).toContain('Kelan tuet asumiseen');
  });

  it('T20: the name of a service finds it first, however many topics its words mean', () => {
    for (const { names } of SERVICES) {
      const name = names.fi!;
      expect(first(name.toUpperCase())).toBe(name);
    }
  });

  it('T19: a negation alone finds nothing, though texts hold it', () => {
    expect(index.search({ text: 'ei' }).hits).toEqual([]);
  });

  it('T12: the best come first', () => {
    const scores = index
      .search({ text: 'rahaa asumiseen ja kirjasto' })
      .hits.map((hit) => hit.score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });
});
