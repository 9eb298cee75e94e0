import { everyCatalogueProblem } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { tryDocumentsMessages } from './messages.ts';

it('The texts with which people try events and vouchers are complete', async () => {
  expect(await everyCatalogueProblem(tryDocumentsMessages)).toEqual([]);
});
