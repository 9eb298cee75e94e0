import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { deskMessages } from './messages.ts';

it('The texts of the desk are complete in every language', () => {
  expect(catalogueProblems(deskMessages)).toEqual([]);
});
