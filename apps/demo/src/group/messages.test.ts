import { everyCatalogueProblem } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { groupPageMessages } from './messages.ts';

it('The texts of the pages for groups are complete in every language', async () => {
  expect(await everyCatalogueProblem(groupPageMessages)).toEqual([]);
});
