import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { bankLinkMessages } from './links/messages.ts';
import { bankMessages } from './messages.ts';

it('The texts of the bank are complete in every language', () => {
  expect(catalogueProblems(bankMessages)).toEqual([]);
  expect(catalogueProblems(bankLinkMessages)).toEqual([]);
});
