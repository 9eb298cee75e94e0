import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleOwnPath, examplePath } from '../paths/paths.example.ts';
import { progressOf } from '../paths/progress.ts';
import { MOST_PATHS, pathsSlice } from './paths-slice.ts';
import { createPersonStore } from './person-store.ts';

const NOW = () => new Date('2026-11-23T08:00:00Z');

it('A path loaded again keeps its marks, and the one opened last comes last', () => {
  const person = createPersonStore({ now: NOW });
  const { keepPath, markStep } = person.getState();
  keepPath(examplePath);
  markStep('tyon-menetys', 'tyonhakija', 'done');
  keepPath(exampleOwnPath);
  keepPath({ ...examplePath, name: 'Uusi nimi' });
  const { paths } = person.getState();
  expect(paths.map(({ key }) => key)).toEqual(['own', 'tyon-menetys']);
  expect(paths[1]).toMatchObject({ path: { name: 'Uusi nimi' }, steps: { tyonhakija: 'done' } });
});

it('A step that is not for the person does not count, and a mark can be taken away', () => {
  const person = createPersonStore({ now: NOW });
  const { keepPath, markStep } = person.getState();
  keepPath(examplePath);
  markStep('tyon-menetys', 'tyonhakija', 'done');
  markStep('tyon-menetys', 'velat', 'skipped');
  const progress = () => progressOf(person.getState().paths[0]!);
  expect(progress()).toEqual({ done: 1, all: 2 });
  markStep('tyon-menetys', 'velat', undefined);
  expect(progress()).toEqual({ done: 1, all: 3 });
});

it('What was kept is read back as it was, six paths at most', () => {
  const person = createPersonStore({ now: NOW });
  for (let at = 0; at <= MOST_PATHS; at += 1)
    person.getState().keepPath({ ...examplePath, path_id: `polku-${at}` });
  const { paths } = person.getState();
  expect(paths).toHaveLength(MOST_PATHS);
  expect(pathsSlice.read(JSON.parse(JSON.stringify({ paths })))).toEqual({ paths });
});

it('Anything else that was kept is left out, and nothing throws', () => {
  const parts = fc.oneof(fc.jsonValue(), fc.constantFrom('own', null, 'done', examplePath));
  const kept = fc.record({ key: parts, at: parts, path: parts, steps: parts });
  fc.assert(
    fc.property(fc.array(fc.oneof(kept, parts), { maxLength: 5 }), (paths) => {
      for (const { path, key } of pathsSlice.read({ paths }).paths) {
        expect(key).toBe(path.path_id ?? 'own');
        expect(path.steps.length).toBeGreaterThan(0);
      }
    }),
    { seed: 7 },
  );
});
