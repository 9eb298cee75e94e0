import type { StudioPart } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import { moveExample } from './move-example.ts';

const topic = (id: string, fi: string[]): StudioPart => ({
  id,
  kind: 'intent',
  revision: 1,
  value: { intent: id, examples: { fi } },
  order: 0,
  changed_by: '',
  changed_at: '',
});

it('An example leaves one topic and comes to the other in one step', () => {
  const edits = moveExample(topic('a', ['x', 'y']), topic('b', ['z']), 'fi', 'y');
  expect(edits?.map(({ part, value }) => [part, value])).toEqual([
    ['a', { intent: 'a', examples: { fi: ['x'] } }],
    ['b', { intent: 'b', examples: { fi: ['z', 'y'] } }],
  ]);
});

it('Where the other has it already it only leaves the first', () => {
  const edits = moveExample(topic('a', ['x', 'Y']), topic('b', ['y']), 'fi', 'Y');
  expect(edits).toHaveLength(1);
});

it('What somebody else has taken away meanwhile is not moved', () => {
  expect(moveExample(topic('a', ['x']), topic('b', []), 'fi', 'y')).toBeNull();
  expect(moveExample(topic('a', ['x']), topic('b', []), 'sv', 'x')).toBeNull();
});
