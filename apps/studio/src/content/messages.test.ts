import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { contentMessages } from './messages.ts';

it('The texts of the editors are complete in every language', () => {
  expect(catalogueProblems(contentMessages)).toEqual([]);
});
