import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../bot/localized.ts';
import { isList, isObject } from '../json.ts';
import { mergeParts } from './merge-parts.ts';

const RENT: Json = {
  intent: 'rent',
  title: { fi: 'Vuokra', sv: 'Hyra' },
  examples: { fi: ['vuokra', 'mistä apua vuokraan'], sv: ['hyran'] },
};

/** The part with one value put in its place. */
function withExamples(fi: string[], more: { readonly [key: string]: Json } = {}): Json {
  return { ...(RENT as object), examples: { fi, sv: ['hyran'] }, ...more };
}

test('D3: Examples that two people add are all there, and what one of them removed is gone.', () => {
  const standing = withExamples(['mistä apua vuokraan', 'vuokravelka']);
  const mine = withExamples(['vuokra', 'mistä apua vuokraan', 'en pysty maksamaan vuokraa']);
  const { value, conflicts } = mergeParts(RENT, standing, mine);
  expect(value).toEqual(
    withExamples(['mistä apua vuokraan', 'vuokravelka', 'en pysty maksamaan vuokraa']),
  );
  expect(conflicts).toEqual([]);
});

test('D3: An example that both edited is kept in both wordings, each at its place.', () => {
  const standing = withExamples(['vuokra', 'mistä saan apua vuokraan']);
  const mine = withExamples(['vuokra', 'mistä apua vuokran maksuun']);
  const { value, conflicts } = mergeParts(RENT, standing, mine);
  expect(value).toEqual(
    withExamples(['vuokra', 'mistä saan apua vuokraan', 'mistä apua vuokran maksuun']),
  );
  expect(conflicts).toEqual([]);
});

test('D3: An example that one edited stays although the other deleted it.', () => {
  const { value } = mergeParts(
    RENT,
    withExamples(['mistä apua vuokraan']),
    withExamples(['vuokrat', 'mistä apua vuokraan']),
  );
  expect(value).toEqual(withExamples(['vuokrat', 'mistä apua vuokraan']));
});

test('D3: Changes of different languages and keys go together.', () => {
  const standing = withExamples(['vuokra', 'mistä apua vuokraan'], {
    title: { fi: 'Vuokra-asiat', sv: 'Hyra' },
  });
  const mine = withExamples(['vuokra', 'mistä apua vuokraan'], {
    title: { fi: 'Vuokra', sv: 'Hyra', en: 'Rent' },
    answer: 'help-with-rent',
  });
  expect(mergeParts(RENT, standing, mine)).toEqual({
    value: withExamples(['vuokra', 'mistä apua vuokraan'], {
      title: { fi: 'Vuokra-asiat', sv: 'Hyra', en: 'Rent' },
      answer: 'help-with-rent',
    }),
    conflicts: [],
  });
});

test('D3: Of a text that both changed the standing one stays and the other is told.', () => {
  const text = (fi: string): Json => ({ answer: 'rent', variants: [{ text: { fi } }] });
  expect(mergeParts(text('Kysy Kelasta.'), text('Kysy Kelasta heti.'), text('Hae tukea.'))).toEqual(
    {
      value: text('Kysy Kelasta heti.'),
      conflicts: [
        {
          path: ['variants', 0, 'text', 'fi'],
          standing: 'Kysy Kelasta heti.',
          other: 'Hae tukea.',
          stands: 'standing',
        },
      ],
    },
  );
});

test('D3: A change wins against a deletion, whoever did which, and the conflict says so.', () => {
  const changed = withExamples(['vuokra']);
  expect(mergeParts(RENT, null, changed)).toEqual({
    value: changed,
    conflicts: [{ path: [], standing: changed, other: null, stands: 'mine' }],
  });
  expect(mergeParts(RENT, changed, null)).toEqual({
    value: changed,
    conflicts: [{ path: [], standing: changed, other: null, stands: 'standing' }],
  });
  expect(mergeParts(RENT, null, null)).toEqual({ value: null, conflicts: [] });
});

test('D3: Values of an entity are paired by their names, even when one side moved them.', () => {
  const entity = (...values: Json[]): Json => ({ entity: 'place', kind: 'list', values });
  const library = (...fi: string[]): Json => ({ value: 'library', synonyms: { fi } });
  const school = (...fi: string[]): Json => ({ value: 'school', synonyms: { fi } });
  const merged = mergeParts(
    entity(library('kirjasto'), school('koulu')),
    entity(school('koulu', 'opinahjo'), library('kirjasto'), { value: 'pool' }),
    entity(library('kirjasto', 'lainaamo'), school('koulu'), { value: 'park' }),
  );
  expect(merged).toEqual({
    value: entity(school('koulu', 'opinahjo'), { value: 'park' }, library('kirjasto', 'lainaamo'), {
      value: 'pool',
    }),
    conflicts: [],
  });
});

test('D3: A value that both add under one name becomes one value with the words of both.', () => {
  const entity = (...values: Json[]): Json => ({ entity: 'place', kind: 'list', values });
  const pool = (...fi: string[]): Json => ({ value: 'pool', synonyms: { fi } });
  expect(mergeParts(entity(), entity(pool('uimahalli')), entity(pool('halli')))).toEqual({
    value: entity(pool('uimahalli', 'halli')),
    conflicts: [],
  });
});

test('D3: Steps that two people add to a flow at different places stand where each put them.', () => {
  const flow = (...steps: Json[]): Json => ({ flow: 'rent', steps });
  const [say, ask, end]: Json[] = [{ say: 'hello' }, { ask: 'where' }, { end: 'flow' }];
  const merged = mergeParts(
    flow(say!, ask!, end!),
    flow({ say: 'notice' }, say!, ask!, end!),
    flow(say!, { ask: 'where', slot: 'town' }, { run: 'advice' }, end!),
  );
  expect(merged).toEqual({
    value: flow({ say: 'notice' }, say!, { ask: 'where', slot: 'town' }, { run: 'advice' }, end!),
    conflicts: [],
  });
});

test('D3: A step that became one thing for one and another for the other is not mixed of both.', () => {
  const flow = (step: Json): Json => ({ flow: 'rent', steps: [{ say: 'a' }, step, { say: 'c' }] });
  const { value, conflicts } = mergeParts(
    flow({ do: 'handoff' }),
    flow({ do: 'http', action: 'queue' }),
    flow({ do: 'refer', bot: 'moving' }),
  );
  expect(value).toEqual(flow({ do: 'http', action: 'queue' }));
  expect(conflicts).toEqual([
    {
      path: ['steps', 1],
      standing: { do: 'http', action: 'queue' },
      other: { do: 'refer', bot: 'moving' },
      stands: 'standing',
    },
  ]);
});

test('D3: Answers that a test expects twice stay twice.', () => {
  const expected = (...answers: string[]): Json => ({ test: 'a', expect: { answers } });
  expect(
    mergeParts(expected('hi', 'ask', 'hi'), expected('hi', 'ask', 'hi', 'bye'), {
      test: 'a',
      expect: { answers: ['hi', 'ask', 'hi'], human: true },
    }).value,
  ).toEqual({ test: 'a', expect: { answers: ['hi', 'ask', 'hi', 'bye'], human: true } });
});

test('D2: A key that is also a name of the language itself is a key like any other.', () => {
  const read = (text: string) => JSON.parse(text) as Json;
  const { value } = mergeParts(
    read('{"a":1}'),
    read('{"a":1,"__proto__":{"b":1}}'),
    read('{"a":1,"constructor":2}'),
  );
  expect(JSON.stringify(value)).toBe('{"a":1,"__proto__":{"b":1},"constructor":2}');
  expect(({} as { b?: number }).b).toBeUndefined();
});

const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'yksi kaksi', 'kaksi kolme', 'kolme neljä');
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    word,
    fc.constantFrom<Json>(0, 1, true, null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(word, { maxLength: 5 }),
    fc.dictionary(fc.constantFrom('value', 'say', 'ask', 'text', 'fi', 'if'), tie('value'), {
      maxKeys: 4,
    }),
  ),
})).value;

/** Like a value, with some places changed, removed, moved or added to. */
function changed(value: Json): fc.Arbitrary<Json> {
  if (isList(value)) {
    return fc
      .tuple(
        ...value.map((item) =>
          fc.oneof(
            { weight: 5, arbitrary: fc.constant<Json[]>([item]) },
            { weight: 2, arbitrary: changed(item).map((one) => [one]) },
            { weight: 1, arbitrary: fc.constant<Json[]>([]) },
            { weight: 1, arbitrary: json.map((one) => [item, one]) },
          ),
        ),
        fc.array(json, { maxLength: 1 }),
      )
      .chain((parts) => {
        const items = parts.flat();
        const moved = fc.shuffledSubarray(items, { minLength: items.length });
        return fc.oneof({ weight: 4, arbitrary: fc.constant(items) }, moved);
      });
  }
  if (isObject(value)) {
    const members = Object.entries(value).map(([key, inner]) =>
      fc.oneof(
        { weight: 5, arbitrary: fc.constant<[string, Json][]>([[key, inner]]) },
        { weight: 2, arbitrary: changed(inner).map((one): [string, Json][] => [[key, one]]) },
        { weight: 1, arbitrary: fc.constant<[string, Json][]>([]) },
      ),
    );
    const added = fc.array(fc.tuple(fc.constantFrom('sv', 'en', 'value'), json), { maxLength: 1 });
    return fc.tuple(...members, added).map((parts) => Object.fromEntries(parts.flat()));
  }
  return json;
}

const three = json.chain((base) =>
  fc.tuple(fc.constant(base), fc.oneof(changed(base), json), fc.oneof(changed(base), json)),
);

function textsOf(value: Json | null): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner) => textsOf(inner as Json));
}

function allTexts({ value, conflicts }: ReturnType<typeof mergeParts>): Set<string> {
  return new Set([...textsOf(value), ...conflicts.flatMap(({ other }) => textsOf(other))]);
}

const RUNS = { numRuns: 1000 };

test('D2: A change of one side alone, or the same change of both, is the result.', () => {
  fc.assert(
    fc.property(fc.tuple(json, json), ([base, other]) => {
      const result = { value: other ?? null, conflicts: [] };
      expect(mergeParts(base, base, other)).toEqual(result);
      expect(mergeParts(base, other, base)).toEqual(result);
      expect(mergeParts(base, other, other)).toEqual(result);
    }),
    { numRuns: 300 },
  );
});

test('D2: No text that either side wrote is lost: it stands or is in a conflict.', () => {
  fc.assert(
    fc.property(three, ([base, standing, mine]) => {
      const old = new Set(textsOf(base));
      const texts = allTexts(mergeParts(base, standing, mine));
      for (const text of [...textsOf(standing), ...textsOf(mine)]) {
        if (!old.has(text)) expect(texts).toContain(text);
      }
    }),
    RUNS,
  );
});

test('D2: Which side stands does not change what is kept, only which of two stands.', () => {
  fc.assert(
    fc.property(three, ([base, standing, mine]) => {
      const one = mergeParts(base, standing, mine);
      const other = mergeParts(base, mine, standing);
      expect(one.conflicts).toHaveLength(other.conflicts.length);
      expect([...allTexts(one)].sort()).toEqual([...allTexts(other)].sort());
    }),
    RUNS,
  );
});

test('D2: What a conflict says to stand is what stands at its path.', () => {
  fc.assert(
    fc.property(three, ([base, standing, mine]) => {
      const { value, conflicts } = mergeParts(base, standing, mine);
      for (const conflict of conflicts) {
        const found = conflict.path.reduce<Json>(
          (inner, key) => (inner as { [key: string]: Json })[key]!,
          value,
        );
        expect(found).toEqual(conflict.standing);
      }
    }),
    RUNS,
  );
});

test('D3: Examples that 20 people add and remove at once are merged as if one after another.', () => {
  const example = fc.integer({ min: 0, max: 30 }).map((at) => `esimerkki ${at}`);
  const edit = fc.record({ add: fc.array(example), remove: fc.array(example) });
  fc.assert(
    fc.property(
      fc.uniqueArray(example),
      fc.array(edit, { minLength: 20, maxLength: 20 }),
      (base, edits) => {
        const edited = edits.map(({ add, remove }) => [
          ...base.filter((one) => !remove.includes(one)),
          ...new Set(add.filter((one) => !base.includes(one))),
        ]);
        const merged = edited.reduce<Json>((standing, mine) => {
          const { value, conflicts } = mergeParts(base, standing, mine);
          expect(conflicts).toEqual([]);
          return value;
        }, base);
        const removed = new Set(edits.flatMap(({ remove }) => remove));
        const expected = [
          ...base.filter((one) => !removed.has(one)),
          ...edits.flatMap(({ add }) => add).filter((one) => !base.includes(one)),
        ];
        expect([...(merged as string[])].sort()).toEqual([...new Set(expected)].sort());
      },
    ),
    { numRuns: 100 },
  );
});
