import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createProposalStore, type KeptProposal } from './kept-proposal.ts';

function memory(start: Record<string, string> = {}) {
  const kept = new Map(Object.entries(start));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const KEPT: KeptProposal = {
  base: { revision: 2, by: 'Aino', at: null, restores: null, areas: {}, words: [] },
  proposal: { areas: { finance: true }, words: [{ language: 'fi', word: 'futis' }] },
};

it('A proposal comes back to the same person and service, and to no other, until it is forgotten', () => {
  const storage = memory();
  const store = createProposalStore(storage, 'aino', 'town', 's1');
  store.write(KEPT);
  expect(createProposalStore(storage, 'aino', 'town', 's1').read()).toEqual(KEPT);
  expect(createProposalStore(storage, 'bea', 'town', 's1').read()).toBeNull();
  expect(createProposalStore(storage, 'aino', 'town', 's2').read()).toBeNull();
  store.write(null);
  expect(store.read()).toBeNull();
});

it('What somebody else wrote there, or a browser that keeps nothing, is no proposal', () => {
  const key = 'aurora-studio-teaching:a:b:c';
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (written) => {
      const read = createProposalStore(memory({ [key]: written }), 'a', 'b', 'c').read();
      expect(read === null || typeof read.base.revision === 'number').toBe(true);
    }),
  );
  expect(createProposalStore(null, 'a', 'b', 'c').read()).toBeNull();
  const full = {
    ...memory(),
    setItem: () => {
      throw new Error('full');
    },
  };
  const store = createProposalStore(full, 'a', 'b', 'c');
  store.write(KEPT);
  expect(store.read()).toBeNull();
});
