import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { pathsMessages } from './messages.ts';

it('The texts of my path are complete in all ten languages, with every plural form', async () => {
  expect(await everyCatalogueProblem(pathsMessages)).toEqual([]);
  expect([...pathsMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});
