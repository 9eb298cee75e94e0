import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { versionMessages } from './messages.ts';

it('The texts of versions are complete in every language', () => {
  expect(catalogueProblems(versionMessages)).toEqual([]);
});
