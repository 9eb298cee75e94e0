import { REPORT_CODES } from '@auroraai/dialogue/rasa';
import { catalogueProblems } from '@auroraai/ui';
import { expect, it } from 'vitest';
import { importMessages } from './messages.ts';

it('The texts of importing are complete in every language', () => {
  expect(catalogueProblems(importMessages)).toEqual([]);
});

it('Everything that a report on a Rasa project can tell has its sentence', () => {
  const said = Object.keys(importMessages.catalogues.fi).filter((key) => key.startsWith('note.'));
  expect(said.sort()).toEqual(REPORT_CODES.map((code) => `note.${code}`).sort());
});
