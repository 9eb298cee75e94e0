import { expect, test } from 'vitest';
import { createEngine } from '../src/manager/engine.ts';
import { trained } from '../test/converse.ts';
import { tryMessage } from './try-message.ts';

const engine = createEngine(trained);
const outcome = (text: string, accept: string[] | null, elsewhere: string[] = []) =>
  tryMessage(engine, { language: 'fi', text, accept }, elsewhere).outcome;

const [own] = trained.bot.intents.filter(
  ({ title, smallTalk }) => title !== undefined && smallTalk !== true,
);
const example = own?.examples.fi?.[0] ?? '';

test('A message of an acceptable intent is right, of another one wrong', () => {
  expect(outcome(example, [own?.intent ?? ''])).toBe('right');
  expect(outcome(example, ['some-other'])).toBe('wrong');
});

test('A stranger is let in by an own intent, and kept out by one that sends it elsewhere', () => {
  expect(outcome(example, null)).toBe('wrong');
  expect(outcome(example, null, [own?.intent ?? ''])).toBe('kept-out');
});

test('What is not understood is kept out, or a search when it was the bot’s own matter', () => {
  expect(outcome('qwzx pfjh vbnk', null)).toBe('kept-out');
  expect(outcome('qwzx pfjh vbnk', [own?.intent ?? ''])).toBe('searched');
});

test('Danger in an own message is noticed, which is right whatever its intent', () => {
  expect(outcome('haluan kuolla', [own?.intent ?? ''])).toBe('right');
});
