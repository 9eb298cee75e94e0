import { expect, it } from 'vitest';
import type { SaveState } from '../draft/draft-store.ts';
import { NotSaved, whenSaved } from './when-saved.ts';

function draft(save: SaveState) {
  const listeners = new Set<() => void>();
  let state = save;
  return {
    become: (next: SaveState) => {
      state = next;
      for (const listener of [...listeners]) listener();
    },
    count: () => listeners.size,
    store: {
      get: () => ({ save: state }) as never,
      flush: () => {},
      subscribe: (listener: () => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  };
}

it('A version is made only when the server has everything that was written', async () => {
  const { store, become, count } = draft('saving');
  let isDone = false;
  const saved = whenSaved(store).then(() => {
    isDone = true;
  });
  await Promise.resolve();
  expect(isDone).toBe(false);
  become('saved');
  await saved;
  expect(count()).toBe(0);
});

it.each(['offline', 'refused', 'signed-out'] as const)(
  'Where the draft is %s no version is made of it',
  async (save) => {
    const { store, become, count } = draft('saving');
    const saved = whenSaved(store);
    become(save);
    await expect(saved).rejects.toBeInstanceOf(NotSaved);
    expect(count()).toBe(0);
  },
);
