import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { whatIfMessages } from './messages.ts';

it('The texts of trying another answer are complete in all ten languages, with every plural form', async () => {
  expect(await everyCatalogueProblem(whatIfMessages)).toEqual([]);
  expect([...whatIfMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});
