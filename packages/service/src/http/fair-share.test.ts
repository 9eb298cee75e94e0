import { expect, it } from 'vitest';
import { createFairShare } from './fair-share.ts';

/** Tasks that end when they are told to. */
function tasks() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const task = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => {
      ends.set(name, () => resolve(name));
    });
  };
  return { begun, task, end: (name: string) => ends.get(name)?.() };
}

it('tasks of one key beyond its share wait, in order, and those of others do not', async () => {
  const { begun, task, end } = tasks();
  const share = createFairShare(2);
  const all = ['a1', 'a2', 'a3', 'a4', 'b1'].map((name) => share.run(name[0] ?? '', task(name)));
  expect(begun).toEqual(['a1', 'a2', 'b1']);
  end('a2');
  await all[1];
  await Promise.resolve();
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
  for (const name of ['a1', 'a3', 'b1']) end(name);
  await Promise.all([all[0], all[2], all[4]]);
  end('a4');
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'a3', 'a4', 'b1']);
});

it('a task that fails gives its place on', async () => {
  const share = createFairShare(1);
  const fails = share.run('a', () => Promise.reject(new Error('no')));
  const next = share.run('a', async () => 'yes');
  await expect(fails).rejects.toThrow('no');
  expect(await next).toBe('yes');
  expect(await share.run('a', async () => 'again')).toBe('again');
});
