import type { OwnService } from '@auroraai/api-client/studio';
import { expect, it } from 'vitest';
import { servicesCsv } from './services-csv.ts';

const service = (names: OwnService['names']): OwnService => ({
  ...{ id: 's1', names, responsible: null, areas: [], taught: 0, gone: false },
  figures: {
    ...{ recommended: 12, by_words: null, by_situation: 0, chosen: 5, helpful: 0, unhelpful: null },
    choices: {} as OwnService['figures']['choices'],
  },
});

it('A table of services holds no formula, and of small counts only that they are small', () => {
  const lines = servicesCsv([service({ sv: '=HYPERLINK("x")' }), service({})]).split('\r\n');
  expect(lines[1]).toBe(`"s1","'=HYPERLINK(""x"")",12,"1-4",0,5,0,"1-4"`);
  expect(lines[2]).toBe('"s1","",12,"1-4",0,5,0,"1-4"');
});
