import { expect, test } from 'vitest';
import { exampleBot, exampleFiles } from '../../test/read-bot.ts';
import { loadBot } from './load.ts';
import { migrate } from './migrate.ts';
import { writeBot } from './write-files.ts';

type Files = Record<string, string>;

/** The example bot with one file changed. */
function change(path: string, edit: (value: never) => unknown): Files {
  const files = exampleFiles();
  return { ...files, [path]: JSON.stringify(edit(JSON.parse(files[path] ?? 'null') as never)) };
}

function problemsOf(files: Files): string[] {
  return (loadBot(files).problems ?? []).map((one) => `${one.file} ${one.path}: ${one.message}`);
}

test('B2 a bot is read from its folder without a complaint', () => {
  const { bot, problems, warnings } = loadBot(exampleFiles());
  expect(problems).toBeUndefined();
  expect(warnings).toEqual([]);
  expect(bot?.intents.map(({ intent }) => intent)).toContain('vuokra');
});

test('B3 what is written is read again as the same bot', () => {
  const bot = exampleBot();
  const { bot: again } = loadBot(writeBot(bot));
  expect(again).toEqual(bot);
});

test('B3 the order of files does not change the bot', () => {
  const turned = Object.fromEntries(Object.entries(exampleFiles()).reverse());
  expect(loadBot(turned).bot).toEqual(exampleBot());
});

test('B3 a whole bot may stand in bot.json', () => {
  const { bot } = loadBot({ 'bot.json': JSON.stringify(exampleBot()) });
  expect(bot).toEqual(exampleBot());
});

test('B4 a file that is not JSON is named with the line', () => {
  const problems = problemsOf({ ...exampleFiles(), 'answers/x.json': '{\n  "answer": oops\n}' });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^answers\/x\.json line 2, column 13: /);
});

test('B4 a mistake is told with its file and place', () => {
  const files = change('flows/vuokra.json', (flow: { steps: unknown[] }) => ({
    ...flow,
    steps: [...flow.steps, { say: 'puuttuu' }],
  }));
  expect(problemsOf(files)).toEqual([
    'flows/vuokra.json steps[4].say: There is no answer "puuttuu".',
  ]);
});

test('B4 a mistake in the form of a file is told with its place in that file', () => {
  const files = change('answers/perus.json', (answers: unknown[]) => [
    ...answers,
    { answer: 'uusi', variants: [{ text: { fi: 7 } }] },
  ]);
  expect(problemsOf(files)).toEqual([
    'answers/perus.json [3].variants[0].text.fi: Must be a text.',
  ]);
});

test('B5 a text that is missing in one language is an error', () => {
  const files = { ...exampleFiles() };
  files['answers/perus.json'] = (files['answers/perus.json'] ?? '').replace('Varsågod!', '');
  expect(problemsOf(files)).toEqual([
    'answers/perus.json [1].variants[0].text: The text is missing in: sv.',
  ]);
});

test('B5 two parts with one name are an error', () => {
  const files: Files = { ...exampleFiles() };
  files['intents/toinen.json'] = (files['intents/vuokra.json'] ?? '').replace(
    '"vuokra"',
    '"Vuokra"',
  );
  expect(problemsOf(files).join()).toContain('There are two intents named');
});

test('B5 flows that go round without waiting are an error, with the circle named', () => {
  const flows = [
    { flow: 'a', steps: [{ say: 'ole-hyva' }, { go: 'b' }] },
    { flow: 'b', steps: [{ if: { language: 'fi' }, steps: [{ go: 'a' }] }] },
  ];
  const problems = problemsOf({ ...exampleFiles(), 'flows/x.json': JSON.stringify(flows) });
  expect(problems).toEqual([
    'flows/x.json [0].steps: The flows go round without waiting for the person: a → b → a.',
  ]);
});

test('B5 a circle with a question in it is a conversation', () => {
  const flows = [{ flow: 'a', steps: [{ ask: 'kysy-ika' }, { go: 'a' }] }];
  expect(problemsOf({ ...exampleFiles(), 'flows/x.json': JSON.stringify(flows) })).toEqual([]);
});

test('B5 an unknown slot in a text is an error', () => {
  const files: Files = { ...exampleFiles() };
  files['answers/perus.json'] = (files['answers/perus.json'] ?? '').replace('{hours}', '{tunnit}');
  expect(problemsOf(files).join()).toContain('There is no slot "tunnit"');
});

test('B5 a pattern that could take for ever is an error', () => {
  const entity = {
    entity: 'koodi',
    kind: 'pattern',
    patterns: ['(a+)+b', '(a|aa)*b', '((a)+)+b', '(a)\\1'],
  };
  const problems = problemsOf({ ...exampleFiles(), 'entities/x.json': JSON.stringify(entity) });
  expect(problems).toHaveLength(4);
  expect(problems[0]).toContain('entities/x.json patterns[0]');
});

test('B6 an answer and a flow that nothing leads to are warnings', () => {
  const flow = { flow: 'yksin', steps: [{ say: 'ole-hyva' }] };
  const answer = { answer: 'turha', variants: [{ text: { fi: 'a', sv: 'a', en: 'a' } }] };
  const { bot, warnings } = loadBot({
    ...exampleFiles(),
    'flows/x.json': JSON.stringify(flow),
    'answers/x.json': JSON.stringify(answer),
  });
  expect(bot).toBeDefined();
  expect(warnings.map(({ file }) => file).sort()).toEqual(['answers/x.json', 'flows/x.json']);
});

test('B6 one example in two intents is a warning', () => {
  const intent = {
    intent: 'x',
    answer: 'ole-hyva',
    examples: { fi: ['Kiitos!', 'a', 'b'], sv: ['a', 'b', 'c'], en: ['a', 'b', 'c'] },
  };
  const { warnings } = loadBot({ ...exampleFiles(), 'intents/x.json': JSON.stringify(intent) });
  expect(warnings.map(({ message }) => message).join()).toContain('"Kiitos!"');
});

test('B7 hostile sizes and keys are refused without harm', () => {
  expect(problemsOf({ 'bot.json': '['.repeat(100_000) })).not.toEqual([]);
  expect(problemsOf({ 'bot.json': 'x'.repeat(20_000_001) })).not.toEqual([]);
  expect(problemsOf({ 'bot.json': 'null', 'intents/a.json': '[null, 3]' })).not.toEqual([]);
  const files = {
    ...exampleFiles(),
    'intents/x.json': '{"__proto__": {"a": 1}, "intent": "x", "examples": {}}',
  };
  expect(problemsOf(files).join()).toContain('Unknown key');
  expect({}).not.toHaveProperty('a');
});

test('B8 an older format is led up step by step, a newer one is refused', () => {
  const migrations = { 1: (old: Record<string, unknown>) => ({ ...old, added: true }) };
  expect(migrate({ format: 1 }, migrations, 2)).toEqual({ document: { format: 2, added: true } });
  expect(migrate({ format: 9 })).toHaveProperty('problem');
  expect(migrate({})).toHaveProperty('problem');
});
