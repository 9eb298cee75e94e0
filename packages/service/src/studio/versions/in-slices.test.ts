import { expect, test } from 'vitest';
import { inSlices } from './in-slices.ts';

/** Steps that take some milliseconds each by the clock. */
function world(milliseconds: number) {
  let time = 0;
  const waiting: (() => void)[] = [];
  function* steps() {
    for (let at = 0; at < 10; at += 1) {
      time += milliseconds;
      yield undefined;
    }
    return 'ready';
  }
  const slicing = {
    now: () => new Date(time),
    later: (call: () => void) => waiting.push(call),
  };
  return { steps: steps(), slicing, waiting };
}

test('Work of many short steps lets others in after every few of them.', async () => {
  const { steps, slicing, waiting } = world(4);
  const done = inSlices(steps, slicing);
  for (let turns = 0; turns < 5; turns += 1) {
    expect(waiting).toHaveLength(1);
    waiting.pop()?.();
    await Promise.resolve();
  }
  expect(await done).toBe('ready');
});

test('Work that is done at once waits for nobody.', async () => {
  const { steps, slicing, waiting } = world(0);
  expect(await inSlices(steps, slicing)).toBe('ready');
  expect(waiting).toEqual([]);
});

test('What goes wrong on the way is told to whoever wanted it.', async () => {
  function* broken() {
    yield undefined;
    throw new RangeError('damaged');
  }
  const { slicing } = world(1);
  await expect(inSlices(broken(), slicing)).rejects.toThrow('damaged');
});
