import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { frameMessages } from './messages.ts';

it('The texts around the parts of the home view are complete in all ten languages, with every plural form', async () => {
  expect(await everyCatalogueProblem(frameMessages)).toEqual([]);
  expect([...frameMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});
