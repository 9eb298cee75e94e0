import { describe, expect, it } from 'vitest';
import { distanceFactor } from '../src/distance.ts';
import { reasonText } from '../src/reason-text.ts';
import { makeRecommender } from './make-recommender.ts';
import { inMunicipalities, makeService } from './make-service.ts';

const SERVICES = [
  makeService({
    id: 'chat',
    areaType: 'Nationwide',
    labels: { areas: ['friends'], source: 'expert' },
  }),
  makeService({
    id: 'debt',
    ...inMunicipalities('491'),
    labels: { areas: ['finance'], source: 'expert' },
  }),
  makeService({
    id: 'club',
    ...inMunicipalities('564'),
    labels: { areas: ['friends'], source: 'expert' },
  }),
];
const hits = [
  {
    index: 1,
    score: 0.9,
    words: ['velka'],
    topics: [{ topic: 'debt', words: ['velka'], weight: 0.8 }],
  },
  { index: 0, score: 0.2, words: ['juttelu'], topics: [] },
];
const recommender = makeRecommender(SERVICES, { hits });

describe('The recommender', () => {
  it('C1 ranks by words alone', () => {
    const answer = recommender.recommend({ text: 'velka juttelu' });
    expect(answer.recommendations.map(({ serviceId }) => serviceId)).toEqual(['debt', 'chat']);
    expect(answer.recommendations[0]?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'topic', topic: 'debt', words: ['velka'] }),
    );
    expect(answer.recommendations[1]?.reasons).toContainEqual(
      expect.objectContaining({ kind: 'words', words: ['juttelu'] }),
    );
    expect(answer.total).toBe(2);
  });

  it('C2 joins words and situation: a clear hit first, then what the answers bring', () => {
    const answer = recommender.recommend({
      text: 'velka juttelu',
      situation: { answers: { friends: 1, finance: 3 } },
    });
    const found = answer.recommendations.map(({ serviceId }) => serviceId);
    expect(found).toEqual(['debt', 'chat', 'club']);
  });

  it('C3 answers a what-if without an answer or a word in one call', () => {
    const query = { text: 'velka', situation: { answers: { friends: 1 } } };
    const without = recommender.recommend({ ...query, without: [{ kind: 'word', word: 'velka' }] });
    expect(without.recommendations.map(({ serviceId }) => serviceId)).not.toContain('debt');
    const noAnswer = recommender.recommend({
      situation: { answers: { friends: 1 } },
      without: [{ kind: 'answer', area: 'friends' }],
    });
    expect(noAnswer.recommendations).toEqual([]);
  });

  it('C4 pages through one ranking', () => {
    const query = { situation: { answers: { friends: 1, finance: 1 } } };
    const all = recommender.recommend({ ...query, limit: 50 }).recommendations;
    const paged = [0, 1, 2].flatMap(
      (offset) => recommender.recommend({ ...query, limit: 1, offset }).recommendations,
    );
    expect(paged).toEqual(all);
    expect(all.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(recommender.recommend({ ...query, offset: 99 }).recommendations).toEqual([]);
  });

  it('C5 puts the nearer of equal services first and says how far it is', () => {
    const mikkeli = { easting: 514_000, northing: 6_838_000 };
    const near = makeRecommender([
      makeService({
        id: 'far',
        ...inMunicipalities('564'),
        labels: { areas: ['friends'], source: 'expert' },
      }),
      makeService({
        id: 'near',
        ...inMunicipalities('491'),
        labels: { areas: ['friends'], source: 'expert' },
      }),
    ]);
    const { recommendations } = near.recommend({
      situation: { answers: { friends: 1 } },
      position: mikkeli,
    });
    expect(recommendations.map(({ serviceId }) => serviceId)).toEqual(['near', 'far']);
    expect(recommendations[0]?.reasons.some(({ kind }) => kind === 'distance')).toBe(true);
  });

  it('C6 lets distance change a score by a fifth at most', () => {
    expect(distanceFactor(0)).toBe(1);
    expect(distanceFactor(1e7)).toBeCloseTo(0.8);
    expect(distanceFactor(Number.NaN)).toBeCloseTo(0.9);
  });

  it('C7 offers ways on that help when nothing is found', () => {
    const answer = recommender.recommend({
      situation: { answers: { finance: 1 } },
      filters: { municipalityCodes: ['564'] },
    });
    expect(answer.recommendations).toEqual([]);
    expect(answer.waysOn).toContainEqual({ kind: 'widen-area' });
    expect(answer.waysOn).toContainEqual({ kind: 'contact-person' });
  });

  it('C8 names the filter whose removal would help', () => {
    const answer = recommender.recommend({
      situation: { answers: { friends: 1 } },
      filters: { targetGroups: ['KR3'] },
    });
    expect(answer.waysOn).toContainEqual({ kind: 'remove-filter', filter: 'targetGroups' });
  });

  it('C9 asks a person who said nothing to answer questions', () => {
    expect(recommender.recommend({}).waysOn.map(({ kind }) => kind)).toEqual([
      'answer-questions',
      'contact-person',
    ]);
  });

  it('C10 names the asked municipality or the whole country as a reason', () => {
    const { recommendations } = recommender.recommend({
      situation: { answers: { friends: 1 } },
      filters: { municipalityCodes: ['564'] },
    });
    const reasons = recommendations.flatMap((one) => one.reasons);
    expect(reasons).toContainEqual({ kind: 'municipality', code: '564' });
    expect(reasons).toContainEqual({ kind: 'nationwide' });
  });
});

describe('Reasons in words', () => {
  const names = { municipality: () => 'Mikkeli', topic: () => 'yksinäisyys' };

  it('W1 are one sentence in each language', () => {
    const answer = { kind: 'answer', area: 'friends', value: 2, weight: 1 } as const;
    expect(reasonText({ kind: 'words', words: [], weight: 1 }, 'fi')).toBe(
      'Liittyy siihen, mistä puhuimme.',
    );
    expect(reasonText(answer, 'fi')).toBe('Vastauksesi 2/10 (ystävät): tästä voit saada apua.');
    expect(reasonText(answer, 'sv')).toBe('Du svarade 2 av 10 (vänner): här kan du få hjälp.');
    expect(reasonText(answer, 'en')).toBe(
      'You answered 2 out of 10 (friends): you can get help here.',
    );
  });

  it('W2 write numbers and distances as the language does', () => {
    expect(reasonText({ kind: 'distance', metres: 2340 }, 'fi')).toBe('Matkaa noin 2,3 km.');
    expect(reasonText({ kind: 'distance', metres: 2340 }, 'en')).toBe('About 2.3 km away.');
    expect(reasonText({ kind: 'distance', metres: 420 }, 'sv')).toBe('Ungefär 400 m bort.');
  });

  it('W3 name topics and municipalities where their names are known', () => {
    const topic = { kind: 'topic', topic: 'loneliness', words: ['yksin'], weight: 1 } as const;
    expect(reasonText(topic, 'fi', names)).toBe('Kirjoitit ”yksin”, aiheena: yksinäisyys.');
    expect(reasonText({ kind: 'municipality', code: '491' }, 'en', names)).toBe(
      'Available in Mikkeli.',
    );
    expect(reasonText({ kind: 'municipality', code: '491' }, 'en')).toBe('Available in your area.');
  });

  it('W3 do not repeat a topic whose name the person wrote', () => {
    const topic = { kind: 'topic', topic: 'loneliness', weight: 1 } as const;
    const said = (...words: string[]) => reasonText({ ...topic, words }, 'fi', names);
    expect(said('Yksinäisyys')).toBe('Liittyy siihen, mitä kirjoitit: ”Yksinäisyys”.');
    expect(said('yksinäisyys', 'ahdistaa')).toBe(
      'Liittyy siihen, mitä kirjoitit: ”yksinäisyys ahdistaa”.',
    );
    expect(said('yksinäisyyttä')).toBe('Kirjoitit ”yksinäisyyttä”, aiheena: yksinäisyys.');
    const twoWords = { topic: () => 'money worries' };
    expect(reasonText({ ...topic, words: ['money', 'worries'] }, 'en', twoWords)).toBe(
      'Related to what you wrote: “money worries”.',
    );
  });

  it('W4 say each word of the person once, the strongest topic first', () => {
    const topics = ['loneliness', 'mental-health'].map((topic) => {
      return { topic, words: ['yksin'], weight: 0.8 };
    });
    const { recommendations } = makeRecommender(SERVICES, {
      hits: [{ index: 0, score: 0.9, words: ['yksin', 'kaverit'], topics }],
    }).recommend({ text: 'yksin ilman kavereita' });
    expect(
      recommendations[0]?.reasons.flatMap((reason) => ('words' in reason ? [reason] : [])),
    ).toEqual([
      { kind: 'words', words: ['kaverit'], weight: 0.9 },
      { kind: 'topic', topic: 'loneliness', words: ['yksin'], weight: 0.8 },
    ]);
  });

  it('W4 leave out bare words of another language beside a topic', () => {
    const topics = [{ topic: 'unemployment', words: ['job'], weight: 0.8 }];
    const hits = [{ index: 0, score: 0.9, words: ['job', 'lost'], topics }];
    const kinds = (language: 'fi' | 'en') =>
      makeRecommender(SERVICES, { hits, language })
        .recommend({ text: 'I lost my job' })
        .recommendations[0]?.reasons.map(({ kind }) => kind);
    expect(kinds('en')).not.toContain('words');
    expect(kinds('fi')).toContain('words');
  });

  it('W5 quote words one by one, for they may stand apart', () => {
    const words = { kind: 'words', words: ['lost', 'pay'], weight: 1 } as const;
    expect(reasonText(words, 'en')).toBe('The service matches what you wrote: “lost”, “pay”.');
  });
});
