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

/** What people ask of three matters, in their own words, and of other things asked in the same way. */
const MATTERS = {
  fi: [
    'miten haen passin | mistä saa passin | passin hakeminen | tarvitsen uuden passin | passi vanheni, miten saan uuden',
    'bussiaikataulu | mistä löydän bussien aikataulut | milloin bussi lähtee | bussin aikataulut keskustaan',
    'mistä saa kissan rokotukset',
    'milloin kirjasto aukeaa',
  ],
  sv: [
    'hur skaffar jag pass | ansöka om pass | mitt pass har gått ut | var får jag ett nytt pass',
    'jag tappade mina nycklar | mina nycklar är borta',
    'när går bussen',
    'när öppnar biblioteket',
    'var hittar jag en tandläkare',
  ],
  en: [
    'how do I get a passport | apply for a passport | my passport expired | I need a new passport',
    'bus timetable | where can I find bus timetables | when does the bus leave',
    'I lost my keys | my keys are lost',
    'when does the library open',
    'where can I find a dentist',
  ],
};

test.each(Object.entries(MATTERS))(
  'D8: In %s, different words for one matter are of one group, different matters asked alike are not.',
  (language, matters) => {
    const expected = matters.map((matter) => matter.split(' | '));
    const groups = textsOf(expected.flat().map((text) => ({ text, language })));
    const sorted = (all: string[][]) => all.map((group) => [...group].sort().join(' | ')).sort();
    expect(sorted(groups)).toEqual(sorted(expected));
  },
);

test('D8: Messages of small words alone are still compared, and words of an unknown language too.', () => {
  expect(
    textsOf([
      { text: 'mitä se on', language: 'fi' },
      { text: 'Mitä se on?!', language: 'fi' },
      { text: 'kus on raamatukogu', language: 'et' },
      { text: 'raamatukogu kus on', language: 'et' },
    ]),
  ).toEqual([
    ['kus on raamatukogu', 'raamatukogu kus on'],
    ['mitä se on', 'Mitä se on?!'],
  ]);
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
