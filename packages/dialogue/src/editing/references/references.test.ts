import { expect, test } from 'vitest';
import { demoBot } from '../../../test/demo-bots.ts';
import { exampleBot } from '../../../test/read-bot.ts';
import type { Bot } from '../../bot/bot.ts';
import { checkBot } from '../../bot/check/check-bot.ts';
import { loadBot } from '../../bot/load.ts';
import type { Json } from '../../bot/localized.ts';
import { writeBot } from '../../bot/write-files.ts';
import type { KnownPart, Part } from '../parts/part.ts';
import { botOf, nameOf, partsOf } from '../parts/parts-of.ts';
import { referencesOf } from './references.ts';
import { isNameTaken, rename } from './rename.ts';

const EXAMPLE = exampleBot();
const GUIDE = demoBot('opas');

function problemsOf(bot: Bot): string[] {
  return checkBot(bot).problems.map(({ path, message }) => `${path} ${message}`);
}

test.each([
  ['the example bot', EXAMPLE],
  ['the demo bot', GUIDE],
])('D4: Of each part of %s it is known whether another one would miss it.', (_name, bot) => {
  const parts = partsOf(bot);
  // Tests may name what is not there: they fail then.
  const references = referencesOf(parts).filter(({ part }) => part.kind !== 'test');
  const chosen = parts.filter(({ kind }, at) => kind !== 'settings' && at % 9 === 0);
  for (const part of chosen) {
    const name = nameOf(part.kind, part.value);
    const without = botOf(parts.filter((one) => one !== part));
    const isMissed = problemsOf(without).some((problem) =>
      problem.includes(`There is no ${part.kind} "${name}".`),
    );
    const others = references.filter(
      (use) => use.kind === part.kind && use.name === name && use.part !== part,
    );
    expect(others.length > 0, `${part.kind} ${name}`).toBe(isMissed);
  }
});

test('D4: A bot in which everything has another name works as before, and can be named back.', () => {
  const parts = partsOf(EXAMPLE).map((part, at): KnownPart => ({ ...part, id: String(at) }));
  const replaced = (all: KnownPart[], changed: KnownPart[]) =>
    all.map((part) => changed.find(({ id }) => id === part.id) ?? part);
  let renamed = parts;
  for (const { kind, value } of parts) {
    renamed = replaced(
      renamed,
      rename(renamed, kind, nameOf(kind, value), `${nameOf(kind, value)}-x`),
    );
  }
  expect(renamed.every(({ kind, value }) => nameOf(kind, value).endsWith('-x'))).toBe(true);
  const result = loadBot(writeBot(botOf(renamed)));
  expect(result.problems).toBeUndefined();
  expect(result.warnings).toHaveLength(loadBot(writeBot(EXAMPLE)).warnings.length);
  let back = renamed;
  for (const { kind, value } of parts) {
    back = replaced(back, rename(back, kind, `${nameOf(kind, value)}-x`, nameOf(kind, value)));
  }
  expect(botOf(back)).toEqual(EXAMPLE);
});

const PARTS: Part[] = [
  { kind: 'slot', value: { slot: 'town', kind: 'place' } },
  { kind: 'slot', value: { slot: 'phone', kind: 'text' } },
  {
    kind: 'answer',
    value: {
      answer: 'ask',
      variants: [
        {
          text: { fi: 'Asut siis paikassa {town} ({human}).' },
          if: { all: [{ not: { slot: 'town', filled: true } }, { language: 'fi' }] },
          buttons: [{ title: { fi: 'town' }, flow: 'rent', set: { town: null } }],
        },
      ],
    },
  },
  {
    kind: 'flow',
    value: {
      flow: 'rent',
      steps: [
        { ask: 'ask', slot: 'town', branches: [{ on: { intents: ['rent'] }, steps: [] }] },
        { do: 'http', action: 'town', send: ['town'], into: { town: 'town' } },
      ],
    },
  },
  {
    kind: 'test',
    value: {
      test: 'town',
      turns: [{ user: 'town', expect: { slots: { town: '1' }, asking: 'town' } }],
    },
  },
];

test('D4: Each use is told with its place: conditions, buttons, steps, texts and tests.', () => {
  const uses = referencesOf(PARTS).filter(({ kind, name }) => kind === 'slot' && name === 'town');
  expect(uses.map(({ path }) => path.join('.'))).toEqual([
    'variants.0.text.fi',
    'variants.0.if.all.0.not.slot',
    'variants.0.buttons.0.set.town',
    'steps.0.slot',
    'steps.1.send.0',
    'steps.1.into.town',
    'turns.0.expect.slots.town',
    'turns.0.expect.asking',
  ]);
});

test('D4: A new name of a slot goes where the slot is meant, and nowhere else.', () => {
  const changed = rename(PARTS, 'slot', 'town', 'home');
  expect(changed.map(({ kind }) => kind)).toEqual(['slot', 'answer', 'flow', 'test']);
  expect(JSON.stringify(changed).match(/"?town/g)).toHaveLength(5);
  const answer = changed[1]!.value as { variants: { text: Json; buttons: Json[] }[] };
  expect(answer.variants[0]!.text).toEqual({ fi: 'Asut siis paikassa {home} ({human}).' });
  expect(answer.variants[0]!.buttons).toEqual([
    { title: { fi: 'town' }, flow: 'rent', set: { home: null } },
  ]);
});

test("D4: A name in braces that is the bot's own detail is a slot only where there is such a slot.", () => {
  const text = (fi: string): Part => ({
    kind: 'answer',
    value: { answer: 'a', variants: [{ text: { fi } }] },
  });
  const names = (parts: Part[]) => referencesOf(parts).map(({ name }) => name);
  expect(names([text('{phone} {email} {car}')])).toEqual(['car']);
  expect(names([...PARTS.slice(0, 2), text('{phone} {email}')])).toEqual(['phone']);
});

test('D4: A name is taken whatever the case of its letters, among its own kind.', () => {
  expect(isNameTaken(PARTS, 'slot', 'TOWN')).toBe(true);
  expect(isNameTaken(PARTS, 'flow', 'town')).toBe(false);
});

test('D4: Parts of any form are looked through without harm.', () => {
  const odd: Part[] = [
    { kind: 'flow', value: { flow: 'a', steps: [null, 3, { ask: {}, branches: { on: [] } }] } },
    { kind: 'answer', value: [1, { variants: 'x' }] },
    { kind: 'test', value: JSON.parse('{"turns":[{"expect":{"slots":{"__proto__":1}}}]}') as Json },
  ];
  expect(referencesOf(odd).map(({ name }) => name)).toEqual(['__proto__']);
  expect(rename(odd, 'slot', '__proto__', 'a')[0]?.value).toEqual({
    turns: [{ expect: { slots: { a: 1 } } }],
  });
});
