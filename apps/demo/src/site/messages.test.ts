import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { siteMessages } from './messages.ts';

it('The texts of the website are complete in every language', () => {
  expect(catalogueProblems(siteMessages)).toEqual([]);
});
