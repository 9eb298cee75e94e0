import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { importMessages } from './messages.ts';

it('The texts of importing are complete in every language', () => {
  expect(catalogueProblems(importMessages)).toEqual([]);
});
