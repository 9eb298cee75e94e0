import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeCsv } from './csv.ts';
import { blocksOf } from './picture.ts';
import { tableOf } from './table.ts';
import { QUIZ, TOWN } from './town.example.ts';

it('No text is taken for a formula or ends its cell', () => {
  const row = ['=1+1', '+1+1', '-2|x', '@sum', '\t=x', 'a "b", c\r\nd', 'Ähtäri', 5, null];
  expect(writeCsv([row], false)).toBe(
    '"\'=1+1","\'+1+1","\'-2|x","\'@sum","\'\t=x","a ""b"", c\r\nd","Ähtäri",5,\r\n',
  );
});

it('Numbers with a sign and phone numbers stay as they are; what could be reckoned does not', () => {
  const plain = ['+358', '+358 40 1234567', '-2', '-5,5', '+1.25'];
  expect(writeCsv([plain], false)).toBe(`${plain.map((text) => `"${text}"`).join(',')}\r\n`);
  const reckoned = [
    '-1-2',
    '+358-40-1',
    '- kohta',
    '-',
    '+',
    '-1+cmd|x',
    '+1,2,3',
    '-1\n=1',
    '+A1',
  ];
  expect(writeCsv([reckoned], false)).toBe(`${reckoned.map((text) => `"'${text}"`).join(',')}\r\n`);
});

it('A byte order mark comes first when it is asked for', () => {
  expect(writeCsv([['a']], true).startsWith('\uFEFF"a"')).toBe(true);
});

it('Whatever texts are written, as many cells and rows come back', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { minLength: 1, maxLength: 5 }),
      (texts) => {
        const cells = [...writeCsv([texts], false).matchAll(/"((?:[^"]|"")*)"(?:,|\r\n$)/g)];
        const read = cells.map(([, text = '']) => text.replaceAll('""', '"'));
        expect(read.map((text, at) => (text === texts[at] ? text : text.slice(1)))).toEqual(texts);
        for (const text of read)
          expect(text).not.toMatch(/^(?:[=@\t\r]|[+-](?!\d[\d ]*(?:[.,]\d+)?$))/);
      },
    ),
    { seed: 11, numRuns: 100 },
  );
});

it('A table names every region and age, and says of whom nothing is shown', () => {
  const release = {
    ...{
      organisation: 'town',
      quiz: QUIZ.id,
      period: '2026-Q3',
      groups: [],
      expiresAt: new Date(0),
    },
    blocks: [
      {
        places: [{ region: 'shore', ageBand: 'from-13' }],
        ...{ people: 64, counts: { health: [10, 20, 34] as const } },
      },
    ],
  };
  const blocks = blocksOf([release], '2026-Q3');
  const parts = { settings: TOWN, quiz: QUIZ, blocks, period: '2026-Q3', language: 'fi' } as const;
  const lines = tableOf({ ...parts, bom: false }).split('\r\n');
  expect(lines).toContain(
    '"vointi","2026-Q3","shore","Ranta","from-13","shown",60,"health","health",15,30,55',
  );
  expect(lines).toContain('"vointi","2026-Q3","isles","Saaret","","too-few",,"","",,,');
});
