import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { suggestMessages } from './messages.ts';

it('The texts of suggested wordings are complete in every language', () => {
  expect(catalogueProblems(suggestMessages)).toEqual([]);
});
