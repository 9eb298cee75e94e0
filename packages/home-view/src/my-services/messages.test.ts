import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { myServicesMessages } from './messages.ts';

it('The texts of my services are complete in all ten languages, with every plural form', async () => {
  expect(await everyCatalogueProblem(myServicesMessages)).toEqual([]);
  expect([...myServicesMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});
