import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demoBot } from '../../../test/demo-bots.ts';
import { trainBot } from '../../manager/trained-bot.ts';
import { groupMessages } from './group-messages.ts';

const MESSAGES = [
  { text: 'milloin uimahalli on auki', language: 'fi' },
  { text: 'hukkasin avaimet', language: 'fi' },
  { text: 'Milloin uimahalli on auki?', language: 'fi', times: 3 },
  { text: 'milloin uimahalli on auki sunnuntaina', language: 'fi' },
  { text: 'när är simhallen öppen', language: 'sv' },
  { text: 'hukkasin mun avaimet', language: 'fi' },
  { text: 'mikä on pääkaupunki', language: 'fi' },
];

const textsOf = (messages: typeof MESSAGES) =>
  groupMessages(messages).map((group) => group.messages.map(({ text }) => text));

test('D8: Messages that say much the same are of one group, the commonest groups first.', () => {
  expect(textsOf(MESSAGES)).toEqual([
    [
      'milloin uimahalli on auki',
      'Milloin uimahalli on auki?',
      'milloin uimahalli on auki sunnuntaina',
    ],
    ['hukkasin avaimet', 'hukkasin mun avaimet'],
    ['mikä on pääkaupunki'],
    ['när är simhallen öppen'],
  ]);
  expect(groupMessages(MESSAGES)[0]).toMatchObject({ language: 'fi', times: 5, guesses: [] });
});

test('D8: Every message is in one group, and the order in which they came changes no group.', () => {
  const sorted = (groups: string[][]) => groups.map((group) => [...group].sort()).sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(MESSAGES, { minLength: MESSAGES.length }), (messages) => {
      expect(sorted(textsOf(messages))).toEqual(sorted(textsOf(MESSAGES)));
    }),
    { numRuns: 10 },
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ text: fc.string(), language: fc.constantFrom('fi', 'sv', 'ar') })),
      (messages) => {
        const grouped = groupMessages(messages).flatMap((group) => group.messages);
        expect(grouped).toHaveLength(messages.length);
        expect(new Set(grouped)).toEqual(new Set(messages));
      },
    ),
    { numRuns: 40 },
  );
});

test('D8: With an understanding each group has what it may be about, at most three things.', () => {
  const { understanding } = trainBot(demoBot('opiskelumuutto'));
  const [group] = groupMessages(
    [
      { text: 'mistä haen opintotukea', language: 'fi' },
      { text: 'mistä sitä opintotukea haetaan', language: 'fi' },
    ],
    understanding,
  );
  expect(group!.messages).toHaveLength(2);
  expect(group!.guesses).toHaveLength(3);
  expect(group!.guesses[0]!.intent).toBe('opintotuki');
});
