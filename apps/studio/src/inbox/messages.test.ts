import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { inboxMessages } from './messages.ts';

it('The texts of the inbox are complete in every language', () => {
  expect(catalogueProblems(inboxMessages)).toEqual([]);
});
