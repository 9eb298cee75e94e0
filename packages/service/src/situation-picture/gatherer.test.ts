import { expect, it } from 'vitest';
import { createMemoryStore } from '../store/memory.ts';
import { createGatherer } from './gatherer.ts';
import type { BandedProfile, Contribution } from './port.ts';
import { QUIZ, TOWN } from './town.example.ts';

const now = () => new Date('2026-08-05T09:30:00Z');
const LOW: BandedProfile = { health: 'low', friends: 'good' };

function gathering(options: { broken?: () => boolean } = {}) {
  const store = createMemoryStore().situation;
  const troubles: Error[] = [];
  const gatherer = createGatherer({
    settings: [TOWN],
    store: {
      ...store,
      async gather(more) {
        if (options.broken?.()) throw new Error('The store is gone.');
        await store.gather(more);
      },
    },
    now,
    onTrouble: (error) => troubles.push(error),
  });
  const add = (more: Partial<Contribution> = {}, source?: string) => {
    const place = { region: 'shore', ageBand: 'from-13' } as const;
    const whole = { organisation: 'town', quiz: QUIZ.id, ...place, profiles: [LOW], ...more };
    return gatherer.add(whole, source);
  };
  return { gatherer, add, troubles, read: () => store.gathered('town', QUIZ.id, '2026-Q3') };
}

const group = (people: number) => Array.from({ length: people }, () => LOW);

it('Nobody is written down before ten people have come together', async () => {
  const { add, read } = gathering();
  for (let n = 0; n < 9; n += 1) await add();
  expect((await read()).cells).toEqual([]);
  await add();
  const counts = { health: [10, 0, 0], friends: [0, 0, 10] };
  expect((await read()).cells).toEqual([
    { region: 'shore', ageBand: 'from-13', people: 10, largest: 1, counts },
  ]);
  expect((await read()).profiles).toEqual([{ profile: 'l--g', people: 10 }]);
});

it('A group is one source, and so is an address on one day, wherever its people say they live', async () => {
  const { add, gatherer, read } = gathering();
  await add({ profiles: group(12) });
  for (let n = 0; n < 3; n += 1) await add({ region: n === 2 ? 'isles' : 'shore' }, 'address');
  await gatherer.settle();
  const largest = (await read()).cells.map((cell) => [cell.region, cell.people, cell.largest]);
  expect(largest).toEqual([
    ['isles', 1, 3],
    ['shore', 14, 12],
  ]);
});

it('What the organisation does not ask about is not kept, whoever sends it', async () => {
  const { add, gatherer, read } = gathering();
  const odd = { health: 'dreadful', constructor: 'low', money: 'low' } as unknown as BandedProfile;
  await add({ region: 'elsewhere', ageBand: null, profiles: [odd] });
  await add({ quiz: 'not-counted' });
  await add({ organisation: 'parish' });
  await add({ profiles: [] });
  await gatherer.settle();
  expect((await read()).cells).toEqual([
    { region: '', ageBand: '', people: 1, largest: 1, counts: {} },
  ]);
  expect(gatherer.gathers('town', QUIZ.id)).toBe(true);
  expect(gatherer.gathers('parish', QUIZ.id)).toBe(false);
});

it('Nothing is lost and nothing counted twice while nothing can be written down', async () => {
  let isBroken = true;
  const { add, gatherer, troubles, read } = gathering({ broken: () => isBroken });
  await add({ profiles: group(11) });
  await add();
  expect(troubles).toHaveLength(2);
  await expect(gatherer.settle()).rejects.toThrow('The store is gone.');
  isBroken = false;
  await add();
  await gatherer.settle();
  expect((await read()).cells[0]?.people).toBe(13);
});

it('Nothing that is kept says when somebody came, or after whom', async () => {
  const one = gathering();
  const other = gathering();
  const people = ['low', 'fair', 'good', 'low'].map(
    (health): BandedProfile => ({ health }) as never,
  );
  for (const profile of [...people, ...group(6)]) await one.add({ profiles: [profile] });
  for (const profile of [...group(6), ...people.reverse()])
    await other.add({ profiles: [profile] });
  expect(JSON.stringify(await one.read())).toBe(JSON.stringify(await other.read()));
  expect(JSON.stringify(await one.read())).not.toMatch(/2026-08|09:30|\d{4}-\d\d-\d\d/);
});
