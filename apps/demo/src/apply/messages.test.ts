import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { applyMessages } from './messages.ts';

it('The texts of the housing application are complete in every language', () => {
  expect(catalogueProblems(applyMessages)).toEqual([]);
});
