import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { shellMessages } from './messages.ts';

it('The texts around the pages are complete in every language', () => {
  expect(catalogueProblems(shellMessages)).toEqual([]);
});
