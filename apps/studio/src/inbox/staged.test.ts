import type { InboxMessage, StudioPart } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import { editsOf, intendedOf, stage } from './staged.ts';

const message = (id: string, text = id, language = 'fi'): InboxMessage => ({
  ...{ id, text, language, guesses: [], times: 1, last: '2026-11-20' },
  kind: 'not-understood',
});
const topic = (id: string, fi: string[]): StudioPart => ({
  ...{ id, revision: 1, order: 3, changed_by: '', changed_at: '' },
  kind: 'intent',
  value: { intent: `aihe-${id}`, examples: { fi } },
});

it('Messages become examples of their languages in one change for each topic', () => {
  const staged = stage([], {
    part: 'a',
    newName: null,
    messages: [message('x'), message('y', 'flytta', 'sv')],
  });
  expect(editsOf(staged, [topic('a', ['vanha'])])).toEqual([
    {
      part: 'a',
      kind: 'intent',
      value: { intent: 'aihe-a', examples: { fi: ['vanha', 'x'], sv: ['flytta'] } },
    },
  ]);
});

it('A message that is given another topic leaves the first', () => {
  const first = stage([], { part: 'a', newName: null, messages: [message('x'), message('y')] });
  const then = stage(first, { part: 'b', newName: null, messages: [message('x')] });
  expect(then.map(({ part, messages }) => [part, messages.map(({ id }) => id)])).toEqual([
    ['a', ['y']],
    ['b', ['x']],
  ]);
  const all = stage(then, { part: 'b', newName: null, messages: [message('y')] });
  expect(all).toHaveLength(1);
});

it('A new topic is made after the others, and is known by its new name', () => {
  const staged = stage([], { part: 'n', newName: 'venepaikka', messages: [message('vene')] });
  const topics = [topic('a', [])];
  const edits = editsOf(staged, topics);
  expect(edits).toEqual([
    {
      part: 'n',
      kind: 'intent',
      value: { intent: 'venepaikka', examples: { fi: ['vene'] } },
      order: 4,
    },
  ]);
  expect(intendedOf(edits, topics)).toMatchObject([{ kind: 'intent', name: 'venepaikka' }]);
});

it('What is an example already changes nothing, nor does a topic that somebody has deleted', () => {
  const known = stage([], { part: 'a', newName: null, messages: [message('x', 'Vanha')] });
  expect(editsOf(known, [topic('a', ['vanha'])])).toEqual([]);
  expect(editsOf(known, [])).toEqual([]);
});
