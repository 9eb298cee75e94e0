import { expect, it } from 'vitest';
import { CONDITION_KINDS, kindOfCondition, newCondition } from './condition.ts';

it('What is chosen is the condition that is read again', () => {
  for (const kind of CONDITION_KINDS)
    expect(kindOfCondition(newCondition(kind, undefined, 'kunta'))).toBe(kind);
});

it('Another kind keeps the thing and the value that were chosen before', () => {
  const before = { slot: 'ika', is: 17 };
  expect(newCondition('slot-in', before, 'kunta')).toEqual({ slot: 'ika', in: [17] });
  expect(newCondition('slot-filled', before, 'kunta')).toEqual({ slot: 'ika', filled: true });
});

it('A condition that is put with others, or denied, stands in the new one', () => {
  const before = { officeOpen: true };
  expect(newCondition('all', before, '')).toEqual({ all: [before] });
  expect(newCondition('any', { all: [before] }, '')).toEqual({ any: [before] });
  expect(newCondition('not', before, '')).toEqual({ not: before });
});
