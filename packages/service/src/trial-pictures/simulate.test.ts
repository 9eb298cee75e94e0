import { CODE_LISTS } from '@auroraai/open-data';
import { expect, it } from 'vitest';
import { blocksOf, pictureOf } from '../situation-picture/picture.ts';
import { completePicture } from '../situation-picture/settings.ts';
import { createMemoryStore } from '../store/memory.ts';
import { simulatePictures } from './simulate.ts';
import { TRIAL_PICTURE } from './trial-settings.ts';

const settings = completePicture({ ...TRIAL_PICTURE, organisation: 'demo' }, CODE_LISTS);
const quiz = settings.quizzes[0]!;

it('The imaginary town has nearly two years of pictures, with groups, changes and people too few to show', async () => {
  const store = createMemoryStore().situation;
  const now = new Date('2026-11-21T12:00:00Z');
  await simulatePictures(store, settings, now);
  const releases = await store.releases('demo', quiz.id);
  expect(releases.map(({ period }) => period)).toEqual([
    ...['2025', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'],
    ...['2026-Q1', '2026-Q2', '2026-Q3'],
  ]);
  const latest = releases.at(-1);
  expect(latest?.groups.length).toBeGreaterThanOrEqual(2);
  const ask = (region: string | null, ageBand: string | null) =>
    pictureOf({
      ...{ settings, quiz, blocks: blocksOf(releases, '2026-Q3') },
      ...{ before: blocksOf(releases, '2026-Q2'), filter: { region, ageBand } },
    });
  expect(ask(null, null)).toMatchObject({ state: 'shown' });
  expect(ask('ulkoluodot', 'from-16').state).not.toBe('shown');
  expect(ask(null, null).dimensions.find(({ id }) => id === 'finance')?.change).toBe('more');
  await simulatePictures(store, settings, now);
  expect(await store.releases('demo', quiz.id)).toEqual(releases);
});
