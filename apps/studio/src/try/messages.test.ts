import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { tryMessages } from './messages.ts';

it('The texts of trying the draft are complete in every language', () => {
  expect(catalogueProblems(tryMessages)).toEqual([]);
});
