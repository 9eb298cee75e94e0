import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { serviceDetailsMessages } from './messages.ts';

it('The texts of all that is known of a service are complete in all ten languages, with every plural form', async () => {
  expect(await everyCatalogueProblem(serviceDetailsMessages)).toEqual([]);
  expect([...serviceDetailsMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});
