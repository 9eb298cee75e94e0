import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEMO_BOTS } from '../../../test/demo-bots.ts';
import { exampleBot } from '../../../test/read-bot.ts';
import { loadBot } from '../../bot/load.ts';
import type { Json } from '../../bot/localized.ts';
import type { Part, PartKind } from '../parts/part.ts';
import { partsOf } from '../parts/parts-of.ts';
import { crossValidate } from '../quality/cross-validate.ts';
import type { Finding, FindingKind } from './finding.ts';
import { findingsOf } from './findings-of.ts';

const EXAMPLE = partsOf(exampleBot());
const [SETTINGS] = EXAMPLE;

/** A draft in Finnish with parts of its own. */
function draft(...parts: (Part | { [kind in PartKind]?: Json })[]): Part[] {
  const { recommend: _, ...own } = SETTINGS!.value as { readonly [key: string]: Json };
  const settings = { ...own, languages: ['fi'], greeting: 'hello' };
  return [
    { kind: 'settings', value: settings },
    answer('hello', 'Hei!'),
    ...parts.map((part) => part as Part),
  ];
}

function answer(name: string, fi: string, more: { readonly [key: string]: Json } = {}): Part {
  return { kind: 'answer', value: { answer: name, variants: [{ text: { fi }, ...more }] } };
}

function intent(name: string, fi: string[], more: { readonly [key: string]: Json } = {}): Part {
  return { kind: 'intent', value: { intent: name, examples: { fi }, answer: 'hello', ...more } };
}

function flow(name: string, steps: Json[], start: Json = { events: ['open'] }): Part {
  return { kind: 'flow', value: { flow: name, start, steps } };
}

function found(parts: Part[], ...kinds: FindingKind[]): Finding[] {
  return findingsOf(parts).filter(({ kind }) => kinds.includes(kind));
}

const TALK = ['hei', 'kiitos', 'hei hei', 'kuka olet'];

test('D6: The demo bots have nothing that keeps them from being used or that is lost in them.', () => {
  for (const [id, files] of Object.entries(DEMO_BOTS)) {
    const bot = loadBot(files).bot!;
    const isSmall = id === 'opiskelumuutto';
    const findings = findingsOf(
      partsOf(bot),
      isSmall ? { crossValidation: crossValidate(bot) } : {},
    );
    const kinds = new Set(findings.map(({ kind }) => kind));
    const expected: FindingKind[] = [
      'same-example',
      'near-example',
      'confused-intents',
      'reads-as-other',
      'few-examples',
      'long-words',
      'small-talk-missing',
    ];
    expect(expected).toEqual(expect.arrayContaining([...kinds]));
    // So few that each can be looked at: one in fifty examples at most.
    const examples = bot.intents.flatMap((one) => Object.values(one.examples).flat()).length;
    expect(findings.length).toBeLessThan(Math.max(20, examples / 50));
  }
});

test('D6: The same example in two intents is a warning, nearly the same a note; small words count.', () => {
  const parts = draft(
    intent('food', ['en pysty maksamaan ruokaa', 'Ruoka-apu!', 'tästä oli apua', 'nälkä', 'ruoka']),
    intent('rent', ['en pysty maksamaan vuokraa', 'ruoka apu', 'tästä oli apua kiitos', 'a', 'b']),
  );
  expect(found(parts, 'same-example', 'near-example')).toEqual([
    {
      kind: 'same-example',
      severity: 'warning',
      parts: [
        { kind: 'intent', name: 'food' },
        { kind: 'intent', name: 'rent' },
      ],
      path: ['examples', 'fi', 1],
      language: 'fi',
      values: { example: 'Ruoka-apu!', other: 'ruoka apu' },
    },
    expect.objectContaining({
      kind: 'near-example',
      severity: 'note',
      values: { example: 'tästä oli apua', other: 'tästä oli apua kiitos' },
    }),
  ]);
});

test('D6: An intent with fewer than five examples is told, with none only where others have some.', () => {
  const settings = { ...(SETTINGS!.value as object), languages: ['fi', 'sv'], greeting: 'hello' };
  const parts = draft(
    { kind: 'settings', value: settings },
    intent('few', ['a', 'b', 'c', 'd']),
    intent('enough', ['e', 'f', 'g', 'h', 'i'], {}),
    { kind: 'intent', value: { intent: 'pressed', examples: {}, answer: 'hello' } },
  ).slice(1);
  const counted = found(parts, 'few-examples', 'missing-examples');
  expect(
    counted.map(({ kind, parts: [part], language, values }) => [
      kind,
      part!.name,
      language,
      values.count,
    ]),
  ).toEqual([
    ['missing-examples', 'few', 'sv', undefined],
    ['missing-examples', 'enough', 'sv', undefined],
    ['few-examples', 'few', 'fi', 4],
  ]);
});

test('D6: Examples that hardly differ are told; as many that differ are not.', () => {
  const alike = ['haen vuokratukea', 'Haen vuokratukea!', 'haen vuokratukea?', 'Haen: vuokratukea'];
  const parts = draft(
    intent('alike', [...alike, 'haen nyt vuokratukea', 'asumiseen apua']),
    intent('different', ['uimahalli', 'milloin altaat aukeavat', 'uinti', 'vesijumppa', 'sauna']),
  );
  const [finding, ...others] = found(parts, 'alike-examples');
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ parts: [{ name: 'alike' }], language: 'fi' });
  expect(finding!.values.count).toBe(6);
});

test('D6: Answers, flows and forms are lost when nothing that people can do leads to them.', () => {
  const parts = draft(
    answer('said', 'A.'),
    answer('only-in-lost', 'B.'),
    answer('lost', 'C.', { buttons: [{ title: { fi: 'x' }, flow: 'begun-from-lost' }] }),
    intent('meant', ['yksi']),
    { kind: 'intent', value: { intent: 'never-meant', examples: {}, answer: 'hello' } },
    flow('begun', [{ say: 'said' }, { run: 'inner' }], { intents: ['meant'] }),
    flow('inner', [{ form: 'asked' }], {}),
    flow('lost', [{ say: 'only-in-lost' }], { intents: ['never-meant'] }),
    flow('begun-from-lost', [{ say: 'hello' }], {}),
    { kind: 'form', value: { form: 'asked', fields: [{ slot: 'age', ask: 'hello' }] } },
    { kind: 'form', value: { form: 'lost-form', fields: [{ slot: 'age', ask: 'hello' }] } },
    { kind: 'slot', value: { slot: 'age', kind: 'age' } },
  );
  expect(found(parts, 'unreachable').map(({ parts: [part] }) => part!.name)).toEqual([
    'only-in-lost',
    'lost',
    'lost',
    'begun-from-lost',
    'lost-form',
  ]);
});

test('D6: An intent that nothing is done for is told; one that a question waits for is not.', () => {
  const parts = draft(
    { kind: 'intent', value: { intent: 'idle', examples: { fi: ['a'] } } },
    { kind: 'intent', value: { intent: 'branch', examples: { fi: ['b'] } } },
    flow('a', [
      { ask: 'hello', branches: [{ on: { intents: ['branch'] }, steps: [{ say: 'hello' }] }] },
    ]),
  );
  expect(found(parts, 'no-effect').map(({ parts: [part] }) => part!.name)).toEqual(['idle']);
});

const yes = { on: { reply: 'yes' }, steps: [{ say: 'hello' }] };
const no = { on: { reply: 'no' }, steps: [{ say: 'hello' }] };

test.each<[string, Json[], string | number | undefined]>([
  ['a question after which nothing comes', [{ ask: 'hello' }], 'other'],
  ['a question whose answer is kept', [{ ask: 'hello', slot: 'a' }], undefined],
  ['a branch that says nothing', [{ ask: 'hello', branches: [yes, { ...no, steps: [] }] }], 2],
  [
    'a branch that says nothing before more steps',
    [{ ask: 'hello', branches: [{ ...no, steps: [] }, yes] }, { say: 'hello' }],
    undefined,
  ],
  [
    'a branch that ends before what comes after',
    [{ ask: 'hello', branches: [yes, { ...no, steps: [{ end: 'flow' }] }] }, { say: 'hello' }],
    2,
  ],
  ['a yes without a no', [{ ask: 'hello', branches: [yes] }], 'no'],
  [
    'a yes without a no, but with an otherwise',
    [{ ask: 'hello', branches: [yes], otherwise: [] }],
    undefined,
  ],
  ['a yes and a no', [{ ask: 'hello', branches: [yes, no] }], undefined],
  [
    'a choice with an option left out',
    [
      {
        ask: 'hello',
        slot: 'choice',
        branches: [{ on: { values: ['one'] }, steps: [{ say: 'hello' }] }],
      },
    ],
    'two',
  ],
  [
    'the same inside a condition',
    [{ say: 'hello' }, { if: { officeOpen: true }, steps: [{ ask: 'hello', branches: [yes] }] }],
    'no',
  ],
])('D6: Dead ends are told as they are: %s.', (_name, steps, reply) => {
  const options = [
    { value: 'one', label: { fi: 'Yksi' } },
    { value: 'two', label: { fi: 'Kaksi' } },
  ];
  const parts = draft(flow('a', steps), {
    kind: 'slot',
    value: { slot: 'choice', kind: 'choice', options },
  });
  expect(found(parts, 'unanswered-reply').map(({ values }) => values.reply)).toEqual(
    reply === undefined ? [] : [reply],
  );
});

test('D6: A flow that only remembers something is silent, unless another flow goes on after it.', () => {
  const slot: Part = { kind: 'slot', value: { slot: 'a', kind: 'text' } };
  const silent = flow('silent', [{ set: { a: 'x' } }]);
  expect(found(draft(slot, silent), 'silent-flow')).toHaveLength(1);
  expect(
    found(draft(slot, silent, flow('b', [{ run: 'silent' }, { say: 'hello' }])), 'silent-flow'),
  ).toEqual([]);
});

test('D6: Texts are missing per language, but an empty description of a picture is none.', () => {
  const settings = { ...(SETTINGS!.value as object), languages: ['fi', 'sv'], greeting: 'hello' };
  const images = [{ url: 'https://example.org/a.png', alt: { fi: '', sv: '' } }];
  const parts = [
    { kind: 'settings' as const, value: settings },
    {
      kind: 'answer' as const,
      value: { answer: 'hello', variants: [{ text: { fi: 'Hei!', sv: ' ' }, images }] },
    },
  ];
  expect(
    found(parts, 'missing-text').filter(({ parts: [part] }) => part!.kind === 'answer'),
  ).toEqual([
    {
      kind: 'missing-text',
      severity: 'error',
      parts: [{ kind: 'answer', name: 'hello' }],
      path: ['variants', 0, 'text'],
      language: 'sv',
      values: {},
    },
  ]);
});

test.each([
  ['[Kela](https://www.kela.fi/asumistuki)', []],
  ['Katso [Kela](www.kela.fi).', ['[Kela](www.kela.fi)']],
  ['[Kela](https://www.kela.fi', ['[Kela](https://www.kela.fi']],
  ['[Kela](https:/www.kela.fi)', ['[Kela](https:/www.kela.fi)']],
  ['[Kela](https://kela)', ['[Kela](https://kela)']],
  ['[Kela](https://www.kela.fi "Kelan sivut")', []],
  ['[Posti](mailto:neuvonta@example.fi) ja [soitto](tel:+358 9 123)', []],
  ['[Posti](mailto:neuvonta.example.fi)', ['[Posti](mailto:neuvonta.example.fi)']],
  ['Katso https://www.kela.fi.', []],
  ['Katso www.kela.fi, sieltä löytyy.', []],
  ['Katso https://https://www.kela.fi', ['https://https://www.kela.fi']],
  ['https://example.org/?next=https://example.com/', []],
  ['[Oma](https://example.org/{kunta})', []],
  ['[Sivu](/asuminen) ja [tuki](//asuminen)', ['[tuki](//asuminen)']],
  ['Kello 9–16 (arkisin) [klo 9]', []],
])('D6: Of the links in "%s" those are told that cannot be right.', (text, links) => {
  const said = draft(answer('a', text), flow('a', [{ say: 'a' }]));
  expect(found(said, 'malformed-link').map(({ values }) => values.link)).toEqual(links);
});

test('D6: Sentences and words that are long for plain language are told, lists and names are not.', () => {
  const long =
    'Voit hakea tukea silloin kun sinulla on asunto ja maksat siitä vuokraa etkä vielä ole saanut muuta apua siihen mistään.';
  const parts = draft(
    answer('a', `Hei. ${long} Kiitos!`),
    answer(
      'b',
      'Hae:\n- yksi kaksi kolme neljä viisi kuusi seitsemän\n- kahdeksan yhdeksän kymmenen\n- yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista',
    ),
    answer(
      'c',
      'Tarvitset toimeentulotukihakemuslomakkeen. Soita Digi- ja Väestötietovirastonpalveluun.',
    ),
    flow(
      'f',
      ['a', 'b', 'c'].map((say) => ({ say })),
    ),
  );
  expect(found(parts, 'long-sentence', 'long-words')).toEqual([
    expect.objectContaining({
      parts: [{ kind: 'answer', name: 'a' }],
      path: ['variants', 0, 'text', 'fi'],
      values: { sentence: long, words: 20 },
    }),
    expect.objectContaining({
      parts: [{ kind: 'answer', name: 'c' }],
      values: { found: ['toimeentulotukihakemuslomakkeen'] },
    }),
  ]);
});

test("D6: Words of the organisation's list are found in other forms, with what to say instead.", () => {
  const jargon = { fi: [{ word: 'etuus', instead: 'tuki' }, { word: 'palvelutarpeen arviointi' }] };
  const parts = draft(
    answer('a', 'Saat etuuden heti. Sitten tehdään palvelutarpeen arviointi.'),
    flow('f', [{ say: 'a' }]),
  );
  const jargonFound = findingsOf(parts, { jargon }).filter(({ kind }) => kind === 'jargon');
  expect(jargonFound.map(({ values }) => values)).toEqual([
    { found: 'etuuden', instead: 'tuki' },
    { found: 'palvelutarpeen arviointi' },
  ]);
});

test('D6: Small talk is missing when no intent has any of its usual examples.', () => {
  const missing = (...texts: string[]) =>
    found(draft(intent('talk', [...texts, 'muuta'])), 'small-talk-missing').map(
      ({ values }) => values.talk,
    );
  expect(missing(...TALK)).toEqual([]);
  expect(missing('Moi!', 'KIITOS')).toEqual(['goodbye', 'who-are-you']);
});

test('D6: Names that stand twice or for nothing are errors and come first.', () => {
  const parts = draft(intent('rent', ['vuokra'], { answer: 'gone' }), intent('Rent', ['vuokra 2']));
  const findings = findingsOf(parts);
  expect(findings.slice(0, 2)).toMatchObject([
    { kind: 'name-twice', parts: [{ name: 'Rent' }] },
    { kind: 'unknown-name', path: ['answer'], values: { kind: 'answer', name: 'gone' } },
  ]);
});

test('D6: A part that has not its form is told, and all others are looked at nevertheless.', () => {
  const parts = draft(
    { kind: 'flow', value: { flow: 'half', steps: [{ sai: 'a' }] } },
    flow('a', []),
  );
  const findings = findingsOf(parts);
  expect(findings[0]).toMatchObject({ kind: 'form', parts: [{ kind: 'flow', name: 'half' }] });
  expect(findings.map(({ kind }) => kind)).toContain('silent-flow');
});

test('D6: A draft in any state can be looked at.', () => {
  const values = EXAMPLE.map(({ value }) => value);
  const anyPart = fc.record({
    kind: fc.constantFrom(...EXAMPLE.map(({ kind }) => kind)),
    value: fc.oneof(fc.constantFrom(...values), fc.jsonValue() as fc.Arbitrary<Json>),
  });
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 12 }), (parts) => {
      expect(findingsOf(parts)).toEqual(expect.any(Array));
    }),
    { numRuns: 150 },
  );
});
