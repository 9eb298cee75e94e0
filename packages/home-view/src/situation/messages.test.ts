import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { situationMessages } from './messages.ts';

it('The texts of my situation are complete in all ten languages, with every plural form', async () => {
  expect(await everyCatalogueProblem(situationMessages)).toEqual([]);
  expect([...situationMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});
