import { expect, it } from 'vitest';
import { groupMemory } from './group-memory.ts';
import { exampleStorage } from './storage.example.ts';

const KEPT = { groupId: 'a', secret: 's' };

it('A group is remembered in the tab, and on the device only when the person says so', () => {
  const storages = { tab: exampleStorage('leader', null), device: exampleStorage('leader', null) };
  const memory = groupMemory('leader', storages);
  expect(memory.read()).toBeNull();
  memory.write(KEPT, false);
  expect(memory.read()).toEqual({ kept: KEPT, isOnDevice: false });
  expect(storages.device.getItem('aurora-group:leader')).toBeNull();
  memory.write(KEPT, true);
  const later = groupMemory('leader', { ...storages, tab: exampleStorage('leader', null) });
  expect(later.read()).toEqual({ kept: KEPT, isOnDevice: true });
  memory.forget();
  expect(later.read()).toBeNull();
});

it('A browser that stores nothing is told of; what is not ours is as good as nothing', () => {
  const closed = { tab: exampleStorage('player', null, true), device: null };
  expect(groupMemory('player', closed).write(KEPT, false)).toBe(false);
  const other = { tab: exampleStorage('player', { groupId: 7 }), device: null };
  expect(groupMemory('player', other).read()).toBeNull();
});
