import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleBot } from '../../../test/read-bot.ts';
import { faultSentence } from '../faults.ts';
import { BOT_SCHEMA, DEFINITIONS, publishedSchema } from './bot-schema.ts';
import { checkSchema } from './check.ts';

const file = new URL('../../../schema/bot.schema.json', import.meta.url);

test('B1 the published schema is the one by which bots are read', () => {
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(publishedSchema());
});

test('B1 every reference inside the schema leads to a definition', () => {
  const references = JSON.stringify(publishedSchema()).matchAll(/"#\/\$defs\/(\w+)"/g);
  for (const [, name = ''] of references) expect(DEFINITIONS).toHaveProperty(name);
});

test('the example bot fits the schema', () => {
  expect(checkSchema(exampleBot(), BOT_SCHEMA)).toEqual([]);
});

test('a step that is none of the known ones is told with the ways it could be', () => {
  const [problem] = checkSchema({ flow: 'a', steps: [{ shout: 'x' }] }, DEFINITIONS.flow!);
  expect(problem?.path).toBe('steps[0]');
  expect(problem).toMatchObject({ code: 'no-known-form', path: 'steps[0]' });
  expect(faultSentence(problem!)).toContain('"say"');
});

test('a button that does two things is refused at the second', () => {
  const button = { title: { fi: 'A' }, url: 'https://example.org', phone: '112' };
  expect(checkSchema(button, DEFINITIONS.button!)).toEqual([
    { path: 'phone', code: 'unknown-key', values: {} },
  ]);
});

test('an address that would run a script is refused', () => {
  expect(checkSchema('javascript:alert(1)', DEFINITIONS.url!)).toHaveLength(1);
  expect(checkSchema('https://example.org/a?b=1', DEFINITIONS.url!)).toEqual([]);
});

test('a condition of a thousand levels is refused without overflowing', () => {
  let condition: unknown = { language: 'fi' };
  for (let level = 0; level < 1000; level++) condition = { not: condition };
  expect(checkSchema(condition, DEFINITIONS.condition!)).not.toEqual([]);
});
