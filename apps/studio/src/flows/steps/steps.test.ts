import type { StudioJson } from '@auroraai/api-client/studio';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valueAt } from '../../draft/json.ts';
import {
  countSteps,
  followStep,
  innerLists,
  insertStep,
  kindOfStep,
  moveStep,
  removeStep,
} from './steps.ts';

const FLOW: StudioJson = {
  flow: 'muutto',
  steps: [
    { say: 'a' },
    {
      ask: 'b',
      branches: [{ on: { reply: 'yes' }, steps: [{ say: 'c' }, { say: 'd' }] }],
      otherwise: [{ do: 'recommend-text', empty: [{ say: 'e' }] }],
    },
  ],
};
const YES = ['steps', 1, 'branches', 0, 'steps'];

it('Every step is counted, whatever it stands in', () => {
  expect(countSteps(FLOW)).toBe(6);
});

it('A step is added, moved and deleted in the branch in which it stands', () => {
  const added = insertStep(FLOW, YES, 1, { say: 'x' });
  expect(valueAt(added, YES)).toEqual([{ say: 'c' }, { say: 'x' }, { say: 'd' }]);
  const moved = moveStep(added, [...YES, 1], 1);
  expect(moved?.path).toEqual([...YES, 2]);
  expect(valueAt(moved?.flow ?? null, YES)).toEqual([{ say: 'c' }, { say: 'd' }, { say: 'x' }]);
  expect(removeStep(moved?.flow ?? null, [...YES, 2])).toEqual(FLOW);
});

it('The first step goes no further up and the last no further down', () => {
  expect(moveStep(FLOW, ['steps', 0], -1)).toBeNull();
  expect(moveStep(FLOW, [...YES, 1], 1)).toBeNull();
});

it('The lists inside a step are told in the order in which they are read', () => {
  const lists = innerLists(valueAt(FLOW, ['steps', 1]));
  expect(lists.map(({ kind, path }) => [kind, path])).toEqual([
    ['branch', ['branches', 0, 'steps']],
    ['otherwise', ['otherwise']],
  ]);
  const branches = innerLists({ if: {}, steps: [], else: [] });
  expect(branches.map(({ kind }) => kind)).toEqual(['then', 'else']);
});

it('Whatever stands in a flow is read without harm', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const flow = { steps: value } as StudioJson;
      expect(countSteps(flow)).toBeGreaterThanOrEqual(0);
      kindOfStep(value as StudioJson);
      innerLists(value as StudioJson);
      expect(countSteps(insertStep(flow, ['steps'], 0, { say: 'x' }))).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});

it('A step that is open is followed where others move it, and let go of when it is deleted', () => {
  const flow = { steps: [{ say: 'a' }, { ask: 'b', otherwise: [{ say: 'c' }, { say: 'd' }] }] };
  const open = 'steps/1/otherwise/1';
  const others = insertStep(flow, ['steps'], 0, { say: 'new' });
  expect(followStep(flow, others, open)).toBe('steps/2/otherwise/1');
  const inside = insertStep(others, ['steps', 2, 'otherwise'], 0, { say: 'new' });
  // From the server it comes as a copy; the question itself is rewritten by what is added in it.
  expect(followStep(flow, structuredClone(inside), 'steps/0')).toBe('steps/1');
  expect(followStep(others, inside, 'steps/2/otherwise/1')).toBe('steps/2/otherwise/2');
  expect(followStep(flow, removeStep(flow, ['steps', 1, 'otherwise', 1]), open)).toBeNull();
  expect(followStep(flow, removeStep(flow, ['steps', 0]), 'steps/0')).toBeNull();
  expect(followStep(flow, flow, null)).toBeNull();
});
