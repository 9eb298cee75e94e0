import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { flowMessages } from './messages.ts';

it('The texts of flows are complete in every language', () => {
  expect(catalogueProblems(flowMessages)).toEqual([]);
});
