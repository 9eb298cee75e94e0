import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { peopleMessages } from './messages.ts';

it('The texts of accounts and people are complete in every language', () => {
  expect(catalogueProblems(peopleMessages)).toEqual([]);
});
