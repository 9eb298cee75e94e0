import { CODE_LISTS } from '@auroraai/open-data';
import { LIFE_AREAS } from '@auroraai/recommender';
import fc from 'fast-check';

const codes = (list: readonly { code: string }[]) =>
  fc.constantFrom(...list.map(({ code }) => code));
const codeList = (code: fc.Arbitrary<string>) =>
  fc.uniqueArray(code, { minLength: 1, maxLength: 3 });
const score = fc.integer({ min: 0, max: 10 });
const answers = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...LIFE_AREAS), value, { minKeys: 1, noNullPrototype: true });

const areaFilters = {
  municipality_codes: codeList(codes(CODE_LISTS.municipalities)),
  region_codes: codeList(codes(CODE_LISTS.regions)),
  hospital_district_codes: codeList(codes(CODE_LISTS.hospitalDistricts)),
  wellbeing_service_county_codes: codeList(codes(CODE_LISTS.counties)),
  include_national_services: fc.boolean(),
};
const otherFilters = {
  service_classes: codeList(fc.constantFrom(...CODE_LISTS.serviceClasses.map(({ uri }) => uri))),
  target_groups: codeList(fc.constantFrom('KR1', 'KR2', 'KR3')),
  service_collections: fc.constant(['744c4b61-fde5-4d23-a844-cee5728b9119']),
  funding_type: codeList(fc.constantFrom('PubliclyFunded', 'MarketFunded')),
};
const filters = fc.oneof(
  fc.record({ ...areaFilters, ...otherFilters }, { requiredKeys: [], noNullPrototype: true }),
  fc.record(
    { only_national_services: fc.constant(true), ...otherFilters },
    { requiredKeys: ['only_national_services'], noNullPrototype: true },
  ),
);

const words = fc.constantFrom(
  ...['yksinäisyys', 'vuokra', 'ei oo rahaa', 'taide', 'ensam', 'lonely', 'työ', 'apua', '?!'],
  ...['harrastus', 'ÄÄ', 'Žižek', '漢字', '\u0000', '😀', 'a'.repeat(300), '<script>', "';--"],
);
/** A text as people write it, and as they do not. */
export const anyText = fc
  .oneof(
    fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.string({ minLength: 1, maxLength: 60 }),
  )
  .map((text) => [...text].slice(0, 1024).join(''));

/** Valid bodies of v1's recommendations. */
export const v1Situation = fc.record(
  {
    life_situation_meters: answers(fc.array(score, { maxLength: 4 })),
    service_filters: filters,
    limit: fc.integer({ min: 1, max: 50 }),
    rerank: fc.boolean(),
    session_id: anyText,
  },
  { requiredKeys: ['life_situation_meters'], noNullPrototype: true },
);

/** Valid bodies of v1's text search. */
export const v1Text = fc.record(
  {
    search_text: anyText,
    service_filters: filters,
    limit: fc.integer({ min: 1, max: 50 }),
    rerank: fc.boolean(),
    language: fc.constantFrom('en', 'fi', 'sv', 'ru', 'de'),
  },
  { requiredKeys: ['search_text'], noNullPrototype: true },
);

/** Valid bodies of v2's recommendations. */
export const v2Request = fc
  .record(
    {
      situation: fc.record(
        { answers: answers(score), importance: answers(score) },
        { requiredKeys: ['answers'], noNullPrototype: true },
      ),
      text: anyText,
      language: fc.constantFrom('fi', 'sv', 'en'),
      filters,
      position: fc.record(
        {
          latitude: fc.double({ min: -90, max: 90, noNaN: true }),
          longitude: fc.double({ min: -180, max: 180, noNaN: true }),
        },
        { noNullPrototype: true },
      ),
      limit: fc.integer({ min: 1, max: 50 }),
      offset: fc.integer({ min: 0, max: 1000 }),
      without: fc.array(
        fc.oneof(
          fc.constantFrom(...LIFE_AREAS).map((area) => ({ kind: 'answer', area })),
          words.map((word) => ({ kind: 'word', word: word.slice(0, 50) })),
          fc.constant({ kind: 'feedback' }),
        ),
        { maxLength: 5 },
      ),
    },
    { requiredKeys: [], noNullPrototype: true },
  )
  .map((request) =>
    request.text === undefined && request.situation === undefined
      ? { ...request, text: 'apua' }
      : request,
  );

/** Values that stand where others belong. */
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      true,
      false,
      0,
      -1,
      5.5,
      Number.MAX_VALUE,
      '',
      '5',
      'x',
      [],
      {},
      [null],
      [[]],
      '091',
      '998',
    ],
    ...['\u0000', '__proto__', 2 ** 53, -0, 'a'.repeat(2000), { __proto__: null, a: 1 }],
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** One spoilt place: what is chosen by `turns` is replaced, removed or gets a member more. */
const spoil = fc.record({
  turns: fc.array(fc.nat(7), { minLength: 1, maxLength: 4 }),
  how: fc.constantFrom('replace', 'remove', 'add'),
  key: fc.oneof(
    fc.constantFrom('age', '__proto__', 'constructor', 'toString', 'limit', "it's", '\u0000', ''),
    fc.string({ maxLength: 10 }),
  ),
  value: oddValue,
});

/** Bodies that are valid but for one to three places. */
export function nearly(valid: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  return fc.tuple(valid, fc.array(spoil, { minLength: 1, maxLength: 3 })).map(([body, spoils]) =>
    spoils.reduce((spoilt: unknown, { turns, how, key, value }) => {
      const copy = structuredClone(spoilt);
      let place = copy;
      for (const [index, turn] of turns.entries()) {
        if (typeof place !== 'object' || place === null) return value;
        const members = place as Record<string, unknown>;
        const names = Object.keys(members);
        const name = names[turn % Math.max(1, names.length)] ?? key;
        const inner = Object.hasOwn(members, name) ? members[name] : undefined;
        if (index < turns.length - 1 && typeof inner === 'object' && inner !== null) {
          place = inner;
          continue;
        }
        if (how === 'remove') delete members[name];
        else {
          const own = { value, enumerable: true, configurable: true, writable: true };
          Object.defineProperty(members, how === 'add' ? key : name, own);
        }
        break;
      }
      return copy;
    }, body),
  );
}

/** Bodies that are anything but JSON of the wire. */
export const garbage: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.uint8Array({ maxLength: 80 }).map((bytes) => new Uint8Array(bytes)),
  fc.string({ maxLength: 80 }),
  fc.json({ maxDepth: 5 }),
  fc.integer({ min: 1, max: 30_000 }).map((depth) => '['.repeat(depth)),
  fc.integer({ min: 1, max: 5000 }).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
  fc.constant(`{"search_text":"${'a'.repeat(65_600)}"}`),
  fc.constantFrom('', 'null', '[]', '{}', '""', '5', 'NaN', '{"limit":1e999}', '\ufeff{}'),
);
