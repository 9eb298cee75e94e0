import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { settingsMessages } from './messages.ts';

it('The texts of the settings are complete in every language', () => {
  expect(catalogueProblems(settingsMessages)).toEqual([]);
});
