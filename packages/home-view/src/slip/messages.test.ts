import { everyCatalogueProblem } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { slipMessages } from './messages.ts';

it('The texts of the slip are complete in every language', async () => {
  expect(await everyCatalogueProblem(slipMessages)).toEqual([]);
});
