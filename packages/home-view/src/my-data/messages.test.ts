import { everyCatalogueProblem } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { myDataMessages } from './messages.ts';

it('The texts of my data are complete in every language, with every plural form', async () => {
  expect(await everyCatalogueProblem(myDataMessages)).toEqual([]);
});
