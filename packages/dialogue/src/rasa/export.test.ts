import { expect, test } from 'vitest';
import { rasaProject } from '../../test/rasa-projects.ts';
import { exampleBot } from '../../test/read-bot.ts';
import type { Bot } from '../bot/bot.ts';
import type { Json } from '../bot/localized.ts';
import { exportRasa, importRasa, readKept } from './index.ts';
import { listOf, memberOf, textOf } from './json.ts';
import { parseYaml } from './project/yaml.ts';

function yaml(files: Record<string, string>, file: string): Json {
  const parsed = parseYaml(file, files[file] ?? '');
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return parsed.value;
}

test('an export is a project of Rasa 3.1 with a file for each language, the same every time', () => {
  const { files } = exportRasa(exampleBot());
  expect(Object.keys(files)).toEqual([
    'data/nlu/en.yml',
    'data/nlu/fi.yml',
    'data/nlu/sv.yml',
    'data/rules.yml',
    'data/stories.yml',
    'domain.yml',
    'tests/test_fi_stories.yml',
    'auroraai.json',
  ]);
  for (const [file, text] of Object.entries(files)) {
    if (file.endsWith('.yml')) expect(text).toMatch(/^version: "3\.1"\n/);
  }
  expect(exportRasa(exampleBot()).files).toEqual(files);
});

test('a plain flow becomes a rule, one with questions becomes stories that branch and meet', () => {
  const { files } = exportRasa(exampleBot());
  expect(files['data/rules.yml']).toContain(
    '  - rule: kiitos\n    steps:\n      - intent: kiitos\n      - action: utter_ole-hyva\n',
  );
  expect(files['data/stories.yml']).toContain(
    [
      '  - story: vuokra__no',
      '    steps:',
      '      - checkpoint: vuokra__branches',
      '      - intent: deny',
      '      - action: utter_puhu-ensin',
      '      - checkpoint: vuokra__after',
    ].join('\n'),
  );
});

test('whatever stories and rules name is in the domain, and no checkpoint leads nowhere', () => {
  const { files } = exportRasa(exampleBot());
  const domain = yaml(files, 'domain.yml');
  const names = (key: string) => {
    const value = memberOf(domain, key);
    return Array.isArray(value) ? value.map((one: Json) => textOf(one)) : Object.keys(value ?? {});
  };
  const done = [...names('actions'), ...names('forms'), ...names('responses')];
  const intents = names('intents');
  const ends = new Map<string, number[]>();
  const lists = [yaml(files, 'data/stories.yml'), yaml(files, 'data/rules.yml')];
  for (const story of lists.flatMap((one) => [
    ...listOf(memberOf(one, 'stories')),
    ...listOf(memberOf(one, 'rules')),
  ])) {
    for (const [index, step] of listOf(memberOf(story, 'steps')).entries()) {
      const action = textOf(memberOf(step, 'action'));
      const intent = textOf(memberOf(step, 'intent'));
      const checkpoint = textOf(memberOf(step, 'checkpoint'));
      if (action !== undefined) expect(done).toContain(action);
      if (intent !== undefined) expect(intents).toContain(intent);
      if (checkpoint === undefined) continue;
      ends.set(checkpoint, [...(ends.get(checkpoint) ?? []), Math.min(index, 1)]);
    }
  }
  for (const [checkpoint, sides] of ends)
    expect([checkpoint, new Set(sides).size]).toEqual([checkpoint, 2]);
});

test('the wordings of a bot of several languages are chosen by the slot "language"', () => {
  const { files } = exportRasa(exampleBot());
  const domain = yaml(files, 'domain.yml');
  const [first] = listOf(memberOf(memberOf(domain, 'responses'), 'utter_ole-hyva'));
  expect(memberOf(first, 'condition')).toEqual([{ type: 'slot', name: 'language', value: 'fi' }]);
  expect(memberOf(memberOf(memberOf(domain, 'slots'), 'language'), 'values')).toEqual([
    'fi',
    'sv',
    'en',
  ]);
});

test('what a form asks stands where Rasa looks for it', () => {
  const { files } = exportRasa(exampleBot());
  const responses = Object.keys(memberOf(yaml(files, 'domain.yml'), 'responses') ?? {});
  expect(responses).toEqual(expect.arrayContaining(['utter_ask_kunta', 'utter_ask_ika']));
});

test('words that YAML 1.1 would take for something else stay words', () => {
  const bot: Bot = {
    ...exampleBot(),
    intents: [{ intent: 'no', examples: { fi: ['on', '1e3', 'null'] } }],
  };
  const { files } = exportRasa(bot);
  expect(files['domain.yml']).toContain('- "no"');
  expect(importRasa(files).bot?.intents).toEqual(bot.intents);
});

test('rasa.json is read back, and anything else under its name is told from it', () => {
  const first = importRasa(rasaProject('testing-bot'));
  if (first.problems) throw new Error('not read');
  expect(readKept(JSON.stringify(first.kept))).toEqual(first.kept);
  expect(readKept(undefined)).toBeUndefined();
  for (const text of ['{', '[]', '{"version":2,"changes":[]}', '{"version":1,"changes":[{}]}']) {
    expect(readKept(text)).toBeNull();
  }
});
