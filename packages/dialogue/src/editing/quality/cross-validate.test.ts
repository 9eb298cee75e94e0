import { expect, test } from 'vitest';
import { demoBot } from '../../../test/demo-bots.ts';
import { exampleBot } from '../../../test/read-bot.ts';
import type { Bot } from '../../bot/bot.ts';
import { TrainingStopped } from '../../understanding/index.ts';
import { crossValidate } from './cross-validate.ts';
import { suspectsOf } from './suspects.ts';

const MOVE = demoBot('opiskelumuutto');

function botOf(intents: Record<string, string[]>): Bot {
  return {
    ...exampleBot(),
    languages: ['fi'],
    intents: Object.entries(intents).map(([intent, fi]) => ({ intent, examples: { fi } })),
  };
}

const MONEY = ['raha loppui', 'rahat loppu', 'ei ole rahaa', 'rahaa ei riitä', 'mistä rahaa'];
const SLEEP = [
  'en saa unta',
  'uni ei tule',
  'en nuku',
  'nukun huonosti',
  'unettomuus',
  'uneton yö',
];

test('D7: Each example is held out once, and the figures of the intents add up to the whole.', () => {
  const { languages, confusions } = crossValidate(MOVE);
  expect(languages.map(({ language }) => language)).toEqual(['fi', 'sv', 'en']);
  for (const { language, examples, right, accuracy, intents } of languages) {
    const count = MOVE.intents.flatMap((intent) => intent.examples[language] ?? []).length;
    expect(examples).toBe(count);
    expect(intents.reduce((sum, one) => sum + one.examples, 0)).toBe(count);
    expect(intents.reduce((sum, one) => sum + one.right, 0)).toBe(right);
    const wrong = confusions.filter((cell) => cell.language === language);
    expect(wrong.reduce((sum, cell) => sum + cell.examples.length, 0)).toBe(count - right);
    expect(accuracy).toBe(right / count);
    expect(accuracy).toBeGreaterThan(0.65);
  }
});

test('D7: The same bot gives the same figures, whatever was done before.', () => {
  expect(crossValidate(MOVE)).toEqual(crossValidate(structuredClone(MOVE)));
});

test('D7: An example among those of another intent is the first suspect, with its likest there.', () => {
  const bot = botOf({ money: [...MONEY, 'en saa unta öisin'], sleep: SLEEP });
  const [first] = suspectsOf(crossValidate(bot));
  expect(first).toMatchObject({
    text: 'en saa unta öisin',
    intent: 'money',
    readAs: 'sleep',
    likest: 'en saa unta',
  });
  expect(first!.confidence).toBeGreaterThan(0.5);
  expect(first!.ownConfidence).toBeLessThan(0.5);
});

test('D7: The only example of an intent is not tried, nor is a language with one intent.', () => {
  const bot = botOf({ money: MONEY, sleep: SLEEP, single: ['kirjasto'] });
  const [finnish] = crossValidate(bot).languages;
  expect(finnish!.examples).toBe(MONEY.length + SLEEP.length);
  expect(finnish!.intents.map(({ intent }) => intent)).toEqual(['money', 'sleep']);
  expect(crossValidate(botOf({ money: MONEY }))).toEqual({ languages: [], confusions: [] });
  const [none] = crossValidate(botOf({ a: ['yksi'], b: ['kaksi'] })).languages;
  expect(none).toMatchObject({ examples: 0, accuracy: null });
});

test('D7: It tells how far it is, and stops when told to.', () => {
  const told: [number, number][] = [];
  crossValidate(MOVE, { onProgress: (done, total) => told.push([done, total]) });
  const [last, total] = told.at(-1)!;
  expect(last).toBe(total);
  expect(told.length).toBeGreaterThan(10);
  expect(told.every(([done], at) => at === 0 || done > told[at - 1]![0])).toBe(true);
  let asked = 0;
  const shouldStop = () => {
    asked += 1;
    return asked === 3;
  };
  expect(() => crossValidate(MOVE, { shouldStop })).toThrow(TrainingStopped);
  expect(asked).toBe(3);
});
