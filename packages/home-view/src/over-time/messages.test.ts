import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { overTimeMessages } from './messages.ts';

it('The texts of how things have changed are complete in all ten languages, with every plural form', async () => {
  expect(await everyCatalogueProblem(overTimeMessages)).toEqual([]);
  expect([...overTimeMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});
