import { CODE_LISTS } from '@auroraai/open-data';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import { SERVICES } from '@auroraai/open-data/services';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LIFE_AREAS } from '../src/catalogue.ts';
import type { Query } from '../src/query.ts';
import { createRecommender } from '../src/recommender.ts';

const recommender = createRecommender({
  catalogue: {
    services: SERVICES.filter((_, at) => at % 4 === 0),
    channels: [],
    organizations: [],
  },
  codeLists: CODE_LISTS,
  labelModel: LABEL_MODEL,
});

const answers = fc.dictionary(fc.constantFrom(...LIFE_AREAS), fc.integer({ min: 0, max: 10 }));
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('yksin', 'velat', 'lapsi', 'työ', 'vuokra', 'jag', 'ensam', 'job', 'ei'),
      fc.string({ maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((words) => words.join(' '));
const queries: fc.Arbitrary<Query> = fc.record(
  {
    text,
    situation: fc.record({ answers, importance: answers }, { requiredKeys: ['answers'] }),
    language: fc.constantFrom('fi' as const, 'sv' as const, 'en' as const),
    filters: fc.record(
      {
        municipalityCodes: fc.subarray(['491', '564', '853', '998']),
        includeNational: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    position: fc.record({
      latitude: fc.double({ min: 59, max: 70, noNaN: true }),
      longitude: fc.double({ min: 20, max: 31, noNaN: true }),
    }),
  },
  { requiredKeys: [] },
);

it('C11 answers any query with falling scores, consecutive ranks and pages that join', () => {
  fc.assert(
    fc.property(queries, fc.integer({ min: 1, max: 25 }), (query, size) => {
      const page = (limit: number, offset: number) =>
        recommender.recommend({ ...query, limit, offset }).recommendations;
      const whole = page(2 * size, 0);
      let last = 1;
      for (const [at, { rank, score }] of whole.entries()) {
        expect(rank).toBe(at + 1);
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(last);
        last = score;
      }
      expect([...page(size, 0), ...page(size, size)]).toEqual(whole);
    }),
    { seed: 11, numRuns: 150 },
  );
});
