import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { serviceMessages } from './messages.ts';

it('The texts of an organisation’s services are complete in every language', () => {
  expect(catalogueProblems(serviceMessages)).toEqual([]);
});
