import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { reportMessages } from './messages.ts';

it('The texts of the report are complete in every language', () => {
  expect(catalogueProblems(reportMessages)).toEqual([]);
});
