import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { lifeAreaMessages } from './messages.ts';

it('The names and questions of the ten areas of life are complete in all ten languages, with every plural form', async () => {
  expect(await everyCatalogueProblem(lifeAreaMessages)).toEqual([]);
  expect([...lifeAreaMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});
