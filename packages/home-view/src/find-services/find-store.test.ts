import { describe, expect, it } from 'vitest';
import { createFindStore } from './find-store.ts';

describe('What a person says while looking for services', () => {
  it('stays apart in two searches on one page', () => {
    const [one, other] = [createFindStore(), createFindStore()];
    one.getState().setText('vuokra');
    expect(other.getState().text).toBe('');
  });

  it('takes an answer back without touching the others', () => {
    const store = createFindStore();
    store.getState().answer('friends', 2);
    store.getState().answer('health', 9);
    store.getState().answer('friends', undefined);
    expect(store.getState().answers).toEqual({ health: 9 });
  });

  it('remembers a cause that is left out once, and takes it back', () => {
    const store = createFindStore();
    const leftOut = { cause: { kind: 'word', word: 'vuokra' } as const, words: ['vuokra'] };
    store.getState().leaveOut([leftOut, leftOut]);
    store.getState().leaveOut([leftOut]);
    expect(store.getState().without).toEqual([leftOut]);
    store.getState().putBack(leftOut);
    expect(store.getState().without).toEqual([]);
  });

  it('forgets what was left out of a text when the text changes', () => {
    const store = createFindStore({ text: 'vuokra ja terveys' });
    store.getState().leaveOut([
      { cause: { kind: 'word', word: 'vuokra' }, words: ['vuokra'] },
      { cause: { kind: 'answer', area: 'health' }, words: [] },
    ]);
    store.getState().setText('terveys');
    expect(store.getState().without.map(({ cause }) => cause.kind)).toEqual(['answer']);
  });

  it('counts an area again when the person answers it anew', () => {
    const store = createFindStore({ answers: { health: 2 } });
    store.getState().leaveOut([{ cause: { kind: 'answer', area: 'health' }, words: [] }]);
    store.getState().answer('health', 4);
    expect(store.getState().without).toEqual([]);
  });

  it('shows more services up to fifty and starts again with a new search', () => {
    const store = createFindStore();
    for (let time = 0; time < 9; time += 1) store.getState().showMore();
    expect(store.getState().limit).toBe(50);
    store.getState().setText('työ');
    expect(store.getState().limit).toBe(10);
  });
});
