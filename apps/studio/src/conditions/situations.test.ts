import type { StudioJson } from '@auroraai/api-client/studio';
import type { AnswerVariant } from '@auroraai/dialogue';
import { expect, it } from 'vitest';
import type { ConditionWords } from './condition-words.ts';
import { situationWords } from './situation-words.ts';
import { ANY_OTHER, factorsOf, factsIn, silentSituation } from './situations.ts';

const known = {
  slots: new Map([
    ['asuu', { kind: 'yes-no', options: [] }],
    [
      'koulu',
      { kind: 'choice', options: ['lukio', 'amis'].map((value) => ({ value, label: value })) },
    ],
  ]),
  languages: ['fi', 'sv'],
};
const variant = (condition?: StudioJson) =>
  ({ text: { fi: 'a' }, ...(condition !== undefined && { if: condition }) }) as AnswerVariant;
const silent = (...conditions: (StudioJson | undefined)[]) =>
  silentSituation(conditions.map(variant), factorsOf(conditions, known));
const words: ConditionWords = {
  say: (key, values = {}) => [key, ...Object.values(values)].join(' '),
  ...{ slot: (name) => name, value: (value) => `${value}`, language: (code) => code },
};

it('Conditions that leave nothing out are told from those that do', () => {
  expect(silent({ officeOpen: true }, { officeOpen: false })).toBeNull();
  expect(silent({ slot: 'asuu', is: true }, { not: { slot: 'asuu', is: true } })).toBeNull();
  expect(
    silent({ slot: 'ika', max: 17 }, { slot: 'ika', min: 18 }, { slot: 'ika', filled: false }),
  ).toBeNull();
  expect(silent({ language: 'fi' }, { language: 'sv' })).toBeNull();
  expect(silent({ officeOpen: true }, undefined)).toBeNull();
  expect(silent()).toBeNull();
});

it('Where nothing would be said, it is told when', () => {
  const when = (...conditions: StudioJson[]) => {
    const situation = silent(...conditions);
    return typeof situation === 'string' || !situation
      ? situation
      : situationWords(situation, words);
  };
  expect(when({ officeOpen: true })).toBe('closed');
  expect(when({ slot: 'asuu', is: true }, { slot: 'asuu', is: false })).toBe('slot-empty asuu');
  const schools = [
    { slot: 'koulu', is: 'lukio' },
    { slot: 'koulu', filled: false },
  ];
  expect(when(...schools)).toBe('slot-is koulu amis');
  expect(when({ slot: 'ika', max: 17 }, { slot: 'ika', filled: false })).toBe('slot-is ika 18');
  expect(when({ slot: 'lemmikki', is: 'koira' }, { slot: 'lemmikki', filled: false })).toBe(
    'slot-other lemmikki',
  );
  expect(when({ context: 'sivu', is: 'etu' })).toBe('context.none sivu');
});

it('Too many situations are not gone through', () => {
  const all = Array.from({ length: 14 }, (_, at) => ({ context: `c${at}`, is: 'x' }));
  expect(silent({ all })).toBe('too-many');
});

it('Each thing is looked at once, with the values that make a difference, however odd the condition', () => {
  const deep = { any: [{ slot: 'ika', min: 7 }, { not: { slot: 'ika', in: [7, 9] } }] };
  expect(factorsOf([deep, null, 'x', { all: 3 }, { slot: 4 }, {}], known)).toEqual([
    { of: 'slot', name: 'ika', values: [undefined, 7, 6, 9] },
  ]);
  const [factor] = factorsOf([{ slot: '__proto__', is: 'x' }], known);
  const facts = factsIn(new Map([[factor!, 'x']]));
  expect(Object.hasOwn(facts.slots, '__proto__')).toBe(true);
  expect(factor).toMatchObject({ values: [undefined, 'x', ANY_OTHER] });
});
