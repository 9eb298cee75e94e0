import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { savedServicesMessages } from './messages.ts';

it('The texts of saved services are complete in all ten languages, with every plural form', async () => {
  expect(await everyCatalogueProblem(savedServicesMessages)).toEqual([]);
  expect([...savedServicesMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});
