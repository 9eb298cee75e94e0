import { everyCatalogueProblem } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { pictureMessages } from './messages.ts';

it('The texts of the situation picture are complete in every language, with every plural form', async () => {
  expect(await everyCatalogueProblem(pictureMessages)).toEqual([]);
});
