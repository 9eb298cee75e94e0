import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryBot } from '../../../test/arbitrary-bot.ts';
import { DEMO_BOTS } from '../../../test/demo-bots.ts';
import { RASA_PROJECTS, rasaProject } from '../../../test/rasa-projects.ts';
import { exampleFiles } from '../../../test/read-bot.ts';
import type { Bot } from '../../bot/bot.ts';
import { loadBot } from '../../bot/load.ts';
import { importRasa } from '../../rasa/index.ts';
import type { Part } from './part.ts';
import { botOf, nameOf, partsOf } from './parts-of.ts';

function loaded(files: Readonly<Record<string, string>>): Bot {
  const { bot, problems } = loadBot(files);
  if (!bot) throw new Error(JSON.stringify(problems));
  return bot;
}

test.each([...Object.entries(DEMO_BOTS), ['the example bot', exampleFiles()] as const])(
  'D1: Putting the parts of %s together again makes the same bot.',
  (_name, files) => {
    const bot = loaded(files);
    expect(botOf(partsOf(bot))).toEqual(bot);
  },
);

test.each(RASA_PROJECTS)('D1: So do those of the imported project %s.', (name) => {
  const { bot } = importRasa(rasaProject(name), { id: name });
  expect(bot).toBeDefined();
  expect(botOf(partsOf(bot!))).toEqual(bot);
});

test('D1: So do those of any bot, and every part of it has its name.', () => {
  fc.assert(
    fc.property(arbitraryBot, (bot) => {
      const parts = partsOf(bot);
      expect(botOf(parts)).toEqual(bot);
      expect(parts.every(({ kind, value }) => nameOf(kind, value) !== '')).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('D1: Parts that an editor has only begun make a bot whose problems can be told.', () => {
  const parts: Part[] = [
    { kind: 'intent', value: {} },
    { kind: 'settings', value: null },
  ];
  const bot = botOf(parts);
  expect(bot.intents).toEqual([{}]);
  expect(bot.tests).toEqual([]);
  expect(loadBot({ 'bot.json': JSON.stringify(bot) }).problems).not.toHaveLength(0);
});

test('D1: The name of a part is read from the key of its kind; what has none has an empty name.', () => {
  expect(nameOf('intent', { intent: 'rent', answer: 'money' })).toBe('rent');
  expect(nameOf('settings', { id: 'guide' })).toBe('guide');
  expect(nameOf('flow', { flow: 4 })).toBe('');
  expect(nameOf('flow', ['flow'])).toBe('');
  expect(nameOf('form', null)).toBe('');
});
