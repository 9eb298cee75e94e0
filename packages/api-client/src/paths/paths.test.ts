import { expect, test } from 'vitest';
import { ids, recommendation } from '../../test/answers.ts';
import { createFakeService, json, problem } from '../../test/fake-service.ts';
import { createAuroraClient } from '../client.ts';
import type { PathResponse } from '../types.ts';
import { pathsOf, readPath } from './paths.ts';

const path: PathResponse = {
  path_id: 'tyon-menetys',
  recommendation_id: ids.recommendation,
  name: 'Työ päättyy',
  summary: 'Mitä tehdä ensin.',
  steps: [
    {
      id: 'tyonhakija',
      title: 'Ilmoittaudu työnhakijaksi',
      text: 'Heti ensimmäisenä päivänä.',
      needs: [],
      yields: ['Työnhaku'],
      responsible: { kind: 'employment', name: 'Työvoimaviranomainen' },
      mode: 'both',
      timing: null,
      after: [],
      optional: false,
      condition: null,
      reason: null,
      services: recommendation.recommended_services,
    },
  ],
};

test('The list and the path are asked for in the language of the client', async () => {
  const { options, seen } = createFakeService(json({ paths: [] }), json(path));
  const paths = pathsOf(createAuroraClient({ ...options, language: 'sv' }));
  expect(await paths.list()).toEqual({ paths: [] });
  expect(await paths.make({ path_id: 'tyon-menetys' })).toEqual(path);
  expect(seen[0]?.url).toMatch(/\/aurora\/v2\/paths\?language=sv$/);
  expect(seen[1]?.body).toEqual({ language: 'sv', path_id: 'tyon-menetys' });
});

test('A path of another shape is an error of the service, and one that is gone is not found', async () => {
  const wrong = { ...path, steps: [{ id: 'x' }] };
  const { options } = createFakeService(json(wrong), problem(404));
  const paths = pathsOf(createAuroraClient({ ...options, retries: 0 }));
  await expect(paths.make({ path_id: 'a' })).rejects.toMatchObject({ kind: 'server' });
  await expect(paths.make({ path_id: 'a' })).rejects.toMatchObject({ kind: 'not-found' });
});

test('A kept path is read back, and anything else is not', () => {
  expect(readPath(JSON.parse(JSON.stringify(path)))).toEqual(path);
  for (const kept of [null, [], { ...path, steps: null }, { ...path, recommendation_id: 'x' }]) {
    expect(readPath(kept)).toBeUndefined();
  }
});
