import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { linkMessages } from './messages.ts';

it('The texts of checking links are complete in every language', () => {
  expect(catalogueProblems(linkMessages)).toEqual([]);
});
