import { expect, test } from 'vitest';
import { createFakeService, json, problem } from '../../test/fake-service.ts';
import { createAuroraClient } from '../client.ts';
import type { SituationPicture } from '../types.ts';
import { contributionsOf } from './contributions.ts';
import { picturesOf, signInToPictures } from './pictures.ts';

const picture: SituationPicture = {
  ...{ quiz_id: 'miten-menee', period: '2026-Q3', region: null, age_band: 'from-13' },
  ...{ state: 'shown', together: [], people_at_least: 40, compared_with: null },
  dimensions: [{ id: 'health', shares: { low: 20, fair: 35, good: 45 }, change: null }],
  groups: [{ share: 30, hard: ['finance'], well: ['friends'] }],
};

test('A picture is asked for with the token, and of nobody more than was chosen', async () => {
  const { options, seen } = createFakeService(json(picture), json(picture));
  const pictures = picturesOf(createAuroraClient(options), 'signed.token');
  const filter = { quizId: 'a/b', period: '2026-Q3', ageBand: 'from-13' } as const;
  expect(await pictures.read(filter)).toEqual(picture);
  expect(seen[0]?.url).toMatch(/\/situation-pictures\/a%2Fb\?period=2026-Q3&age_band=from-13$/);
  expect(seen[0]?.headers.authorization).toBe('Bearer signed.token');
});

test('A picture with an exact share, or of another shape, is an error of the service', async () => {
  const exact = { ...picture, dimensions: [{ id: 'health', shares: { low: 3 }, change: null }] };
  const { options } = createFakeService(json(exact));
  const pictures = picturesOf(createAuroraClient({ ...options, retries: 0 }), 'token');
  const reading = pictures.read({ quizId: 'a', period: '2026' });
  await expect(reading).rejects.toMatchObject({ kind: 'server' });
});

test('A contribution whose answer is lost is not sent again, as it may have been counted', async () => {
  const { options, seen } = createFakeService(problem(500), problem(500));
  const contributions = contributionsOf(createAuroraClient(options));
  const sent = contributions.contribute({ quiz_id: 'miten-menee', bands: { health: 'low' } });
  await expect(sent).rejects.toMatchObject({ kind: 'server' });
  expect(seen).toHaveLength(1);
});

test('Where nothing is tried nobody is let in without credentials', async () => {
  const { options } = createFakeService(problem(401));
  const signIn = signInToPictures(createAuroraClient(options));
  await expect(signIn).rejects.toMatchObject({ kind: 'auth' });
});
