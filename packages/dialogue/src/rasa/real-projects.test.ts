import { expect, test } from 'vitest';
import { RASA_PROJECTS, rasaProject } from '../../test/rasa-projects.ts';
import type { Bot } from '../bot/bot.ts';
import { loadBot } from '../bot/load.ts';
import { writeBot } from '../bot/write-files.ts';
import { importRasa, type ReportEntry } from './index.ts';
import { readProject } from './project/read-project.ts';

/** Intents with examples, examples, stories, rules, tests, forms, responses: counted in the files. */
const COUNTS: Record<string, readonly number[]> = {
  chitchat: [44, 2013, 0, 0, 0, 0, 0],
  'demo-bot-figma': [25, 66, 1, 0, 0, 5, 26],
  'example-bot': [2, 14, 1, 2, 0, 1, 5],
  'example-bot-entities': [2, 33, 1, 0, 0, 1, 5],
  'example-bot-faq': [6, 30, 0, 6, 0, 0, 7],
  'example-bot-kesademo': [8, 45, 11, 1, 0, 1, 21],
  'example-bot-language-model': [11, 76, 12, 3, 0, 1, 25],
  'example-bot-testframework': [6, 42, 4, 1, 0, 0, 6],
  'testing-bot': [18, 74, 12, 4, 1, 1, 21],
};

test.each(RASA_PROJECTS)('X5 the project %s is read whole', (name) => {
  const files = rasaProject(name);
  const { bot } = imported(name);
  const { project } = readProject(files);
  const examples = bot.intents.map((intent) => Object.values(intent.examples).flat().length);
  const ours = new Set(Object.keys(project.responses));
  expect([
    examples.filter((count) => count > 0).length,
    examples.reduce((sum, count) => sum + count, 0),
    Object.keys(project.stories).length,
    Object.keys(project.rules).length,
    bot.tests.length,
    bot.forms.length,
    bot.answers.filter(({ answer }) => ours.has(answer)).length,
  ]).toEqual(COUNTS[name]);
});

test.each(RASA_PROJECTS)('X5 the bot made of %s can be trained: nothing in it is wrong', (name) => {
  expect(loadBot(writeBot(imported(name).bot)).problems).toBeUndefined();
});

test.each(RASA_PROJECTS)('each entry of the report on %s names file, place and reason', (name) => {
  const files = Object.keys(rasaProject(name)).map((path) => path.replace('.json', '.yml'));
  for (const entry of imported(name).report) {
    expect(['', ...files]).toContain(entry.file);
    for (const part of [entry.place, entry.what, entry.why]) expect(part).toMatch(/\S/);
  }
});

test('stories that branch at a checkpoint become one flow with branches', () => {
  const { bot } = imported('testing-bot');
  expect(bot.flows.find(({ flow }) => flow === 'story-branch')).toEqual({
    flow: 'story-branch',
    group: 'Stories',
    start: { intents: ['basic_story'] },
    steps: [
      {
        ask: 'utter_basic_story_1',
        branches: [
          { on: { intents: ['vastaa_ei'] }, steps: [{ say: 'utter_vastasit_ei' }] },
          { on: { intents: ['vastaa_kyllä'] }, steps: [{ say: 'utter_vastasit_kyllä' }] },
        ],
        otherwise: [{ say: 'utter_nlu_fallback' }, { end: 'flow' }],
      },
    ],
  });
});

test('a story that several others link to becomes a flow of its own', () => {
  const { bot } = imported('example-bot-kesademo');
  const flow = bot.flows.find((one) => one.flow === 'HappyPath');
  expect(flow?.start).toEqual({ intents: ['get_started', 'greet'], events: ['webchat/join'] });
  expect(JSON.stringify(flow)).toContain('{"go":"Feedback"}');
  expect(bot.flows.find((one) => one.flow === 'Feedback')?.start).toBeUndefined();
});

test('yes and no become the numbers that the form gives them', () => {
  const { bot } = imported('example-bot-kesademo');
  const fields = bot.forms[0]?.fields ?? [];
  expect(fields.map(({ slot }) => slot)).toEqual(['city', 'friends', 'health']);
  expect(fields[1]).toEqual({
    slot: 'friends',
    ask: 'utter_ask_friends',
    validate: [{ if: { slot: 'friends', in: ['0', '10'] }, answer: 'utter_invalid_friends' }],
    from: [
      { intent: 'response.yes', value: '10' },
      { intent: 'response.no', value: '0' },
    ],
  });
});

test('words that examples mark become values of a list, half-marked words whole ones', () => {
  const { bot, report } = imported('example-bot-kesademo');
  const city = bot.entities.find(({ entity }) => entity === 'city');
  expect(JSON.stringify(city)).toContain('"Oulussa"');
  expect(report.some(({ what }) => what.includes('[ssa](city)'))).toBe(true);
});

test('a recorded conversation becomes a dialogue test', () => {
  expect(imported('testing-bot').bot.tests).toEqual([
    {
      test: 'test_story_Dx0r1JDcx',
      language: 'fi',
      turns: [
        { join: {}, expect: { answers: ['utter_get_started'] } },
        {
          user: 'story linkit',
          expect: { intent: 'story_links', answers: ['utter_story_links_1'] },
        },
        {
          user: 'seuraava osa',
          expect: { intent: 'story_links_2', answers: ['utter_story_links_2'] },
        },
      ],
    },
  ]);
});

function imported(name: string): { bot: Bot; report: ReportEntry[] } {
  const result = importRasa(rasaProject(name), { id: name });
  if (result.problems) throw new Error(JSON.stringify(result.problems));
  return result;
}
