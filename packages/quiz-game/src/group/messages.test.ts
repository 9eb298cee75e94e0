import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { leaderMessages } from './leader/messages.ts';
import { groupMessages } from './messages.ts';

it.each([groupMessages, leaderMessages])(
  'The texts of $name are complete in all ten languages',
  async (area) => {
    expect(await everyCatalogueProblem(area)).toEqual([]);
    expect([...area.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
  },
);

it('Every language has enough made-up nicknames, short enough and each only once', async () => {
  const { catalogues, loaded } = groupMessages;
  for (const { nicknames = '' } of [...Object.values(catalogues), ...loaded.values()]) {
    const names = nicknames.split(', ');
    expect(names.length).toBeGreaterThanOrEqual(16);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect([...name].length).toBeLessThanOrEqual(24);
  }
});
