import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { mapMessages } from './messages.ts';

it('The texts of the map are complete in all ten languages, with every plural form', async () => {
  expect(await everyCatalogueProblem(mapMessages)).toEqual([]);
  expect([...mapMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});
