import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { conditionMessages } from './messages.ts';

it('The texts of conditions are complete in every language', () => {
  expect(catalogueProblems(conditionMessages)).toEqual([]);
});
