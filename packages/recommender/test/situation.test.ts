import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIFE_AREAS, type LifeArea, type Service } from '../src/catalogue.ts';
import type { Query } from '../src/query.ts';
import { needOf } from '../src/situation/needs.ts';
import { makeRecommender } from './make-recommender.ts';
import { inMunicipalities, makeService } from './make-service.ts';

const every = (value: number) =>
  Object.fromEntries(LIFE_AREAS.map((area) => [area, value])) as Record<LifeArea, number>;

function expertService(id: string, name: string, areas: LifeArea[], more: Partial<Service> = {}) {
  return makeService({
    id,
    names: { fi: name },
    labels: { areas, source: 'expert' },
    areaType: 'Nationwide',
    ...more,
  });
}

const SERVICES = [
  expertService('all-ten', 'Yleinen palvelu', [...LIFE_AREAS]),
  expertService('one', 'Tapaamiset', ['friends']),
  expertService('two', 'Yleinen tapaaminen', ['friends', 'family']),
  expertService('shelter', 'Turvakoti', ['family', 'friends', 'resilience']),
  expertService('hobby', 'Harrastusryhmät', ['improvement_of_strengths', 'friends']),
  expertService('loan', 'Talousasiat', ['finance']),
  expertService('out', 'Tilastoilmoitus', []),
];
const recommender = makeRecommender(SERVICES);
const ids = (answers: Partial<Record<LifeArea, number>>, importance = {}) =>
  recommender
    .recommend({ situation: { answers, importance }, limit: 50 })
    .recommendations.map(({ serviceId }) => serviceId);

const HERE = { areaType: 'LimitedType', ...inMunicipalities('491') } as const;
const order = (of: ReturnType<typeof makeRecommender>, query: Query) =>
  of.recommend(query).recommendations.map(({ serviceId }) => serviceId);

describe('Life situations', () => {
  it('S1 a lower answer never asks for less help, and 9 and 10 ask for none', () => {
    for (let answer = 0; answer < 10; answer++) {
      expect(needOf(answer)).toBeGreaterThanOrEqual(needOf(answer + 1));
    }
    expect(needOf(9)).toBeLessThan(0.02);
    expect(needOf(0) - needOf(2)).toBeGreaterThan(needOf(7) - needOf(9));
  });

  it('S2 gives different lists to a person for whom all is well and one for whom nothing is', () => {
    expect(ids(every(9))).not.toEqual(ids(every(1)));
  });

  it('S3 never sends a person who is well to a crisis service', () => {
    for (const value of [8, 9, 10]) expect(ids(every(value))).not.toContain('shelter');
    expect(ids(every(1))).toContain('shelter');
    expect(ids({ ...every(9), family: 2 })).toContain('shelter');
  });

  it('S4 leads a person who is well to something that builds on strengths', () => {
    expect(ids(every(9))[0]).toBe('hobby');
  });

  it('S5 puts a service for the one low area before a service for everything', () => {
    const found = ids({ ...every(9), friends: 2 });
    expect(found.indexOf('one')).toBeLessThan(found.indexOf('all-ten'));
    expect(ids({ friends: 2 })[0]).toBe('one');
  });

  it('S6 gives one answered area distinct scores for services of different breadth', () => {
    const { recommendations } = recommender.recommend({ situation: { answers: { friends: 2 } } });
    const scores = recommendations.map(({ score }) => score);
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('S7 follows what matters to the person', () => {
    const answers = { friends: 3, finance: 3 };
    expect(ids(answers, { finance: 10, friends: 1 })[0]).toBe('loan');
    expect(ids(answers, { finance: 1, friends: 10 })[0]).not.toBe('loan');
    expect(ids(answers, { finance: 0, friends: 0 })).toEqual(ids(answers));
  });

  it('S8 leaves out services that experts judged out', () => {
    expect(ids(every(0))).not.toContain('out');
  });

  it('S9 answers any situation with scores from 0 to 1 in falling order', () => {
    const answer = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double());
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...LIFE_AREAS), answer),
        fc.dictionary(fc.constantFrom(...LIFE_AREAS), answer),
        (answers, importance) => {
          const { recommendations, waysOn } = recommender.recommend({
            situation: { answers, importance },
            limit: 50,
          });
          let last = 1;
          for (const { score } of recommendations) {
            expect(score).toBeGreaterThan(0);
            expect(score).toBeLessThanOrEqual(last);
            last = score;
          }
          if (recommendations.length === 0) expect(waysOn.length).toBeGreaterThan(0);
        },
      ),
      { seed: 3, numRuns: 500 },
    );
  });

  it('S10 breaks ties by nearness to the asked municipality, then by id', () => {
    const tied = makeRecommender([
      expertService('b', 'Tapaamiset', ['friends']),
      expertService('a', 'Tapaamiset', ['friends']),
      expertService('c', 'Tapaamiset', ['friends'], {
        areaType: 'LimitedType',
        ...inMunicipalities('491'),
      }),
    ]);
    const { recommendations } = tied.recommend({
      situation: { answers: { friends: 2 } },
      filters: { municipalityCodes: ['491'] },
    });
    expect(recommendations.map(({ serviceId }) => serviceId)).toEqual(['c', 'a', 'b']);
  });

  it('S10 breaks ties by how clearly the words of a service name what is needed', () => {
    const tied = makeRecommender([
      expertService('a', 'Velkaneuvonta', ['finance'], { summaries: { fi: 'Tervetuloa.' } }),
      expertService('b', 'Velkaneuvonta', ['finance'], {
        summaries: { fi: 'Apua, kun velat, maksut ja laskut ovat suuret.' },
      }),
    ]);
    const { recommendations } = tied.recommend({ situation: { answers: { finance: 2 } } });
    expect(recommendations.map(({ serviceId }) => serviceId)).toEqual(['b', 'a']);
  });

  it('S13 puts help before records, duties and punishments', () => {
    const areas: LifeArea[] = ['finance'];
    const tied = makeRecommender([
      expertService('a', 'Autokiinnitykset', areas),
      expertService('b', 'Raha-asiain neuvonta', areas),
    ]);
    const { recommendations } = tied.recommend({ situation: { answers: { finance: 2 } } });
    expect(recommendations.map(({ serviceId }) => serviceId)).toEqual(['b', 'a']);
  });

  it('S11 puts a service for citizens before an equal one for companies', () => {
    const tied = makeRecommender([
      expertService('a', 'Tapaamiset', ['friends'], { targetGroups: ['KR2'] }),
      expertService('b', 'Tapaamiset', ['friends'], { targetGroups: ['KR1.3'] }),
    ]);
    const { recommendations } = tied.recommend({ situation: { answers: { friends: 2 } } });
    expect(recommendations[0]?.serviceId).toBe('b');
  });

  it('S12 labels a service that nobody judged, and says that a model did', () => {
    const unjudged = makeRecommender([
      makeService({ id: 'new', names: { fi: 'Velkaneuvonta ja talousneuvonta' } }),
    ]);
    expect(unjudged.areasOf('new')).toMatchObject({ source: 'model' });
    expect(unjudged.areasOf('new')?.areas).toContain('finance');
    expect(
      unjudged.recommend({ situation: { answers: { finance: 1 } } }).recommendations,
    ).toHaveLength(1);
  });

  it('S14 a low answer leads to help for everybody before help for what nobody has told', () => {
    const told = makeRecommender([
      expertService('a', 'Vertaisryhmä itsemurhan tehneiden läheisille', ['friends']),
      expertService('b', 'Vertaisryhmät', ['friends'], {
        summaries: { fi: 'Ryhmä päihdeongelmista toipuville.' },
      }),
      expertService('c', 'Vertaisryhmät kaikille', ['friends']),
    ]);
    const found = told.recommend({ situation: { answers: { friends: 1 } } }).recommendations;
    expect(found.map(({ serviceId }) => serviceId)).toEqual(['c', 'b', 'a']);
  });

  it('S15 what is offered in the asked place comes before the same for the whole country', () => {
    const tied = makeRecommender([
      expertService('everywhere', 'Tapaamiset', ['friends']),
      expertService('here', 'Tapaamiset ja keskustelut', ['friends', 'family'], HERE),
    ]);
    const situation = { answers: { friends: 2 } };
    expect(order(tied, { situation, filters: { municipalityCodes: ['491'] } })[0]).toBe('here');
    expect(order(tied, { situation })[0]).toBe('everywhere');
  });

  it('S15 a service whose own texts name another town comes last, and first in that town', () => {
    const named = makeRecommender([
      expertService('tampere', 'Tampereen seudun kerhot', ['friends']),
      expertService('any', 'Kerhot', ['friends', 'family', 'health']),
    ]);
    const situation = { answers: { friends: 2 } };
    const inTown = (code: string) =>
      order(named, { situation, filters: { municipalityCodes: [code] } });
    expect(inTown('491')).toEqual(['any', 'tampere']);
    expect(inTown('837')).toEqual(['tampere', 'any']);
    expect(order(named, { situation })).toEqual(['any', 'tampere']);
  });

  it('S16 a circumstance is no surprise where it often goes with the low answer', () => {
    const work = makeRecommender([
      expertService('jobless', 'Työttömien neuvonta', ['working_studying', 'health']),
      expertService('all', 'Yleinen neuvonta', ['working_studying', 'health', 'housing']),
    ]);
    const first = (answers: Partial<Record<LifeArea, number>>) =>
      order(work, { situation: { answers } })[0];
    expect(first({ working_studying: 2 })).toBe('jobless');
    expect(first({ health: 2 })).toBe('all');
  });

  it('S17 serving friends, strengths and life as a whole at once makes nothing unspecific', () => {
    const kindred = makeRecommender([
      expertService('a', 'Palvelu', ['friends', 'housing']),
      expertService('b', 'Palvelu', ['friends', 'life_satisfaction']),
    ]);
    expect(order(kindred, { situation: { answers: { friends: 3 } } })).toEqual(['b', 'a']);
  });

  it('S18 the lower the answer, the more help without an appointment counts', () => {
    const help = makeRecommender([
      expertService('open', 'Keskusteluapu', ['resilience', 'self_esteem', 'health']),
      expertService('closed', 'Apu', ['resilience', 'self_esteem']),
    ]);
    const lead = (value: number) => {
      const { recommendations } = help.recommend({ situation: { answers: { resilience: value } } });
      const score = (id: string) =>
        recommendations.find(({ serviceId }) => serviceId === id)?.score ?? 0;
      return score('open') / score('closed');
    };
    expect(lead(0)).toBeGreaterThan(lead(4));
  });

  it('S19 services of one kind do not stand side by side while others are nearly as good', () => {
    const alike = makeRecommender([
      expertService('a', 'Aikuissosiaalityö', ['finance']),
      expertService('b', 'Aikuissosiaalityön ja taloudellisen tuen palvelut', ['finance']),
      expertService('c', 'Sosiaalityö talouden asioissa', ['finance']),
    ]);
    expect(order(alike, { situation: { answers: { finance: 2 } } })[1]).toBe('c');
  });

  it('S20 of several low areas each is answered before one is answered over and over', () => {
    const mixed = makeRecommender([
      ...[1, 2, 3, 4, 5].map((number) =>
        expertService(`money-${number}`, `Neuvonta numero ${number}`, ['finance']),
      ),
      expertService('home', 'Toinen neuvonta', ['housing']),
    ]);
    const found = order(mixed, { situation: { answers: { finance: 1, housing: 2 } }, limit: 3 });
    expect(found).toContain('home');
  });
});
