import fc from 'fast-check';
import type { Bot } from '../src/bot/bot.ts';
import type { Json } from '../src/bot/localized.ts';

const name = fc.stringMatching(/^[a-zäöA-Z0-9][a-zäö0-9_. /-]{0,12}$/u);
const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    'no',
    'yes',
    'null',
    '1.0',
    '- a',
    'a: b',
    '# x',
    'rivi\nrivi\n',
    ' väli ',
    '[a](b)',
    '{x}',
    "'[a](b)'",
    '/hei{"a":1}',
    '',
  ),
);
const texts = fc.record({ fi: words, sv: words });
const oneLanguage = fc.record({ fi: words });
const value: fc.Arbitrary<Json> = fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null));
const condition = fc.oneof(
  fc.record({ slot: name, is: value }),
  fc.record({ slot: name, filled: fc.boolean() }),
  fc.record({ slot: name, min: fc.integer() }),
  fc.record({ all: fc.array(fc.record({ slot: name, is: value }), { maxLength: 2 }) }),
  fc.record({ not: fc.record({ language: fc.constant('fi' as const) }) }),
);
const button = fc.oneof(
  fc.record({ title: texts, intent: name, set: fc.dictionary(name, value, { maxKeys: 2 }) }),
  fc.record({ title: texts, flow: name }),
  fc.record({ title: texts, say: texts }),
  fc.record({ title: oneLanguage, url: fc.webUrl() }),
  fc.record({ title: texts, phone: fc.constant('09 123 4567') }),
);
const picture = fc.record({ url: fc.webUrl(), alt: texts });
const card = fc.record(
  {
    title: texts,
    subtitle: texts,
    text: texts,
    image: picture,
    buttons: fc.array(button, { maxLength: 2 }),
  },
  { requiredKeys: ['title'] },
);
const variant = fc.record(
  {
    text: texts,
    buttons: fc.array(button, { maxLength: 2 }),
    suggestions: fc.array(button, { maxLength: 2 }),
    images: fc.array(picture, { maxLength: 2 }),
    video: fc.record({ url: fc.webUrl(), title: texts }),
    cards: fc.array(card, { maxLength: 2 }),
    layout: fc.constantFrom('carousel' as const, 'list' as const),
    if: condition,
  },
  { requiredKeys: [] },
);
const plainStep = fc.oneof(
  fc.record({ say: name }),
  fc.record({ form: name }),
  fc.record({ set: fc.dictionary(name, value, { minKeys: 1, maxKeys: 2 }) }),
  fc.record({ run: name }),
  fc.record({ go: name }),
  fc.record({ end: fc.constantFrom('flow' as const, 'conversation' as const) }),
  fc.record({ do: fc.constant('handoff' as const) }),
  fc.record({
    do: fc.constant('http' as const),
    action: name,
    send: fc.array(name, { maxLength: 2 }),
  }),
  fc.record({
    do: fc.constant('recommend-text' as const),
    text: texts,
    limit: fc.integer({ min: 1, max: 9 }),
  }),
  fc.record({ do: fc.constant('recommend-situation' as const), ask: fc.boolean() }),
  fc.record({ do: fc.constant('refer' as const), bot: name }),
);
const reply = fc.record(
  {
    intents: fc.array(name, { maxLength: 2 }),
    reply: fc.constantFrom('yes' as const, 'no' as const, 'skip' as const),
    values: fc.array(value, { maxLength: 2 }),
    min: fc.integer(),
    if: condition,
  },
  { requiredKeys: [] },
);
const { step } = fc.letrec<{ step: object; steps: object[] }>((tie) => ({
  step: fc.oneof(
    { maxDepth: 2 },
    plainStep,
    fc.record(
      {
        ask: name,
        slot: name,
        branches: fc.array(fc.record({ on: reply, steps: tie('steps') }), { maxLength: 3 }),
        otherwise: tie('steps'),
      },
      { requiredKeys: ['ask'] },
    ),
    fc.record(
      { if: condition, steps: tie('steps'), else: tie('steps') },
      { requiredKeys: ['if', 'steps'] },
    ),
  ),
  steps: fc.array(tie('step'), { maxLength: 3 }),
}));

function named(key: string, part: fc.Arbitrary<object>, maxLength = 4): fc.Arbitrary<object[]> {
  const parts = fc.array(fc.tuple(name, part), { maxLength });
  return parts.map((members) => {
    const byName = new Map(members.map(([own, rest]) => [own, { [key]: own, ...rest }]));
    return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  });
}

const synonyms = fc.record({ fi: fc.array(words, { maxLength: 2 }) });

/**
 * Any bot in the form of the format: names may lead nowhere and texts may be anything, as identity
 * must not depend on a bot being good. The lists are in order of name, as a folder is read.
 */
export const arbitraryBot: fc.Arbitrary<Bot> = fc
  .record({
    format: fc.constant(1),
    id: fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/),
    version: fc.constantFrom('1', '2.0'),
    names: texts,
    languages: fc.constantFrom(['fi'], ['fi', 'sv'], ['en', 'fi']),
    responsible: fc.record({ names: texts }),
    humanContact: fc.record({ names: texts, chat: fc.boolean() }),
    retentionDays: fc.nat(100),
    greeting: name,
    fallback: fc.record({ answer: name, humanAfter: fc.constantFrom(1, 2) }, { requiredKeys: [] }),
    slots: named(
      'slot',
      fc.record(
        {
          kind: fc.constantFrom('text', 'age', 'scale', 'yes-no', 'choice', 'place'),
          options: fc.array(fc.record({ value: words, label: texts }), { maxLength: 2 }),
          entity: name,
          anywhere: fc.boolean(),
          initial: value,
        },
        { requiredKeys: ['kind'] },
      ),
    ),
    intents: named(
      'intent',
      fc.record(
        {
          examples: fc.record({
            fi: fc.array(words, { maxLength: 3 }),
            sv: fc.array(words, { maxLength: 2 }),
          }),
          title: texts,
          answer: name,
          smallTalk: fc.boolean(),
        },
        { requiredKeys: ['examples'] },
      ),
    ),
    entities: named(
      'entity',
      fc.oneof(
        fc.record({
          kind: fc.constant('list'),
          values: fc.array(fc.record({ value: words, synonyms }), { maxLength: 3 }),
        }),
        fc.record({ kind: fc.constant('pattern'), patterns: fc.array(words, { maxLength: 2 }) }),
        fc.record({ kind: fc.constant('built-in'), rule: fc.constantFrom('number', 'date') }),
      ),
      3,
    ),
    answers: named(
      'answer',
      fc.record({ variants: fc.array(variant, { minLength: 1, maxLength: 3 }) }),
    ),
    flows: named(
      'flow',
      fc.record(
        {
          title: texts,
          group: name,
          start: fc.record(
            {
              intents: fc.array(name, { maxLength: 2 }),
              events: fc.array(name, { maxLength: 1 }),
              if: condition,
            },
            { requiredKeys: [] },
          ),
          steps: fc.array(step, { maxLength: 5 }),
        },
        { requiredKeys: ['steps'] },
      ),
    ),
    forms: named(
      'form',
      fc.record(
        {
          fields: fc.array(
            fc.record(
              {
                slot: name,
                ask: name,
                if: condition,
                from: fc.array(fc.record({ intent: name, value }), { maxLength: 2 }),
              },
              { requiredKeys: ['slot', 'ask'] },
            ),
            { minLength: 1, maxLength: 3 },
          ),
          confirm: name,
        },
        { requiredKeys: ['fields'] },
      ),
      2,
    ),
    tests: named(
      'test',
      fc.record({
        turns: fc.array(
          fc.record({
            user: words,
            expect: fc.record({ intent: name, says: fc.array(words, { maxLength: 1 }) }),
          }),
          { minLength: 1, maxLength: 2 },
        ),
      }),
      2,
    ),
  })
  .map((bot) => bot as unknown as Bot);
