import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { groupMessages } from './messages.ts';

it('The texts of group play are complete in all ten languages', async () => {
  expect(await everyCatalogueProblem(groupMessages)).toEqual([]);
  expect([...groupMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});

it('Every language has enough made-up nicknames, short enough and each only once', async () => {
  const { catalogues, loaded } = groupMessages;
  for (const { nicknames = '' } of [...Object.values(catalogues), ...loaded.values()]) {
    const names = nicknames.split(', ');
    expect(names.length).toBeGreaterThanOrEqual(16);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect([...name].length).toBeLessThanOrEqual(24);
  }
});
