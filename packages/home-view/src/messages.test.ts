import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { homeMessages } from './messages.ts';

it('The texts of the home view are complete in all ten languages, with every plural form', async () => {
  expect(await everyCatalogueProblem(homeMessages)).toEqual([]);
  expect([...homeMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});
