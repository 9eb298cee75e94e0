import { everyCatalogueProblem, MORE_LANGUAGES } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { voucherMessages } from './messages.ts';

it('The texts of vouchers are complete in all ten languages, with every plural form', async () => {
  expect(await everyCatalogueProblem(voucherMessages)).toEqual([]);
  expect([...voucherMessages.loaded.keys()].sort()).toEqual([...MORE_LANGUAGES].sort());
});
