import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { jargonMessages } from './messages.ts';

it('The texts of words to be avoided are complete in every language', () => {
  expect(catalogueProblems(jargonMessages)).toEqual([]);
});
