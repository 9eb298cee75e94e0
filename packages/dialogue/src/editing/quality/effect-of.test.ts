import { expect, test } from 'vitest';
import { lists } from '../../../test/converse.ts';
import { demoBot } from '../../../test/demo-bots.ts';
import { exampleBot } from '../../../test/read-bot.ts';
import type { Json } from '../../bot/localized.ts';
import { trainBot } from '../../manager/trained-bot.ts';
import { runDialogueTests } from '../../testing/dialogue-tests.ts';
import { TrainingStopped } from '../../understanding/index.ts';
import { crossValidate } from './cross-validate.ts';
import { changedBot, effectOf } from './effect-of.ts';

const MOVE = demoBot('opiskelumuutto');
const TRAINED = trainBot(MOVE);
const KNOWN = {
  understanding: TRAINED.understanding,
  crossValidation: crossValidate(MOVE),
  tests: runDialogueTests(TRAINED),
};

/** An intent of the bot with further examples. */
function taught(name: string, language: 'fi' | 'sv', ...texts: string[]) {
  const intent = MOVE.intents.find((one) => one.intent === name)!;
  const examples = { ...intent.examples, [language]: [...intent.examples[language]!, ...texts] };
  return { kind: 'intent' as const, name, value: { ...intent, examples } as Json };
}

test('D7: A change of texts alone changes no reading and needs no training of what is known.', () => {
  const answer = MOVE.answers[0]!;
  const value = { ...answer, variants: [{ text: { fi: 'a', sv: 'b', en: 'c' } }] } as Json;
  const change = { kind: 'answer' as const, name: answer.answer, value };
  const told: number[] = [];
  const effect = effectOf(MOVE, [change], { ...KNOWN, onProgress: (done) => told.push(done) });
  expect(effect).toMatchObject({ languages: [], readings: [] });
  expect(told.at(-1)).toBe(100);
  expect(told.length).toBeLessThan(3);
});

test('D7: Examples put among those of another intent make its readings worse, and are told.', () => {
  const others = MOVE.intents.find(({ intent }) => intent === 'opintotuki')!.examples.fi!;
  const effect = effectOf(MOVE, [taught('budjetti', 'fi', ...others)], KNOWN);
  const [finnish, ...rest] = effect.languages;
  expect(rest).toEqual([]);
  expect(finnish).toMatchObject({ language: 'fi', examples: 155 });
  expect(finnish!.after).toBeLessThan(finnish!.before);
  const worse = effect.readings.filter(({ before, after }) => before === null && after !== null);
  expect(worse.length).toBeGreaterThan(3);
  expect(worse.filter(({ intent }) => intent === 'opintotuki')).not.toHaveLength(0);
});

test('D7: One more example leaves nearly all other readings as they were.', () => {
  const effect = effectOf(MOVE, [taught('budjetti', 'fi', 'paljonko rahaa kuussa kuluu')], KNOWN);
  expect(effect.readings.length).toBeLessThan(8);
});

test('D7: A test that the change breaks is told with what is wrong, one that it mends by its name.', () => {
  const bot = exampleBot();
  const [first] = bot.tests;
  const impossible = { ...first!, turns: [{ user: 'hei', expect: { says: ['ei ikinä'] } }] };
  const broken = effectOf(bot, [{ kind: 'test', name: first!.test, value: impossible as Json }], {
    lists,
  });
  expect(broken.tests.broken).toMatchObject([{ test: first!.test, passed: false }]);
  expect(broken.tests.broken[0]!.problems[0]!.message).toContain('ei ikinä');
  const failing = changedBot(bot, [{ kind: 'test', name: first!.test, value: impossible as Json }]);
  const same = effectOf(failing, [], { lists });
  expect(same.tests).toMatchObject({ broken: [], failing: [first!.test] });
  const mended = effectOf(
    failing,
    [{ kind: 'test', name: first!.test, value: first as unknown as Json }],
    { lists },
  );
  expect(mended.tests).toMatchObject({ broken: [], mended: [first!.test], failing: [] });
});

test('D7: Changes replace, add and delete parts by their names.', () => {
  const [first, second] = MOVE.intents;
  const added = { intent: 'new', examples: {} };
  const bot = changedBot(MOVE, [
    { kind: 'intent', name: first!.intent, value: null },
    { kind: 'intent', name: second!.intent, value: { ...second, answer: 'a' } as Json },
    { kind: 'intent', name: 'new', value: added },
  ]);
  expect(bot.intents).toHaveLength(MOVE.intents.length);
  expect(bot.intents[0]).toEqual({ ...second, answer: 'a' });
  expect(bot.intents.at(-1)).toEqual(added);
});

test('D7: It stops when told to.', () => {
  expect(() => effectOf(MOVE, [], { shouldStop: () => true })).toThrow(TrainingStopped);
});
