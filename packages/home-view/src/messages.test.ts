import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { homeMessages } from './messages.ts';

it('The texts of the home view are complete in every language, with every plural form', () => {
  expect(catalogueProblems(homeMessages)).toEqual([]);
});
