import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { qualityMessages } from './messages.ts';

it('The texts of the quality page are complete in every language', () => {
  expect(catalogueProblems(qualityMessages)).toEqual([]);
});
