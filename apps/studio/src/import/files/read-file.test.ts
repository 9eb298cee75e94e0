import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { FileFault } from './file-fault.ts';
import { MOST_OF_FILE, MOST_ROWS } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readFile } from './read-file.ts';
import { makeZip } from './zip.ts';

const read = (bytes: Uint8Array) => readFile(new Blob([new Uint8Array(bytes)]));
const zip = (files: Record<string, string>) => makeZip(files);

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = {
  'xl/workbook.xml':
    '<workbook><sheets><sheet name="A" sheetId="1" r:id="rId7"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId7" Target="worksheets/sheet1.xml"/></Relationships>',
};
const row = (cells: string) => `<worksheet><sheetData>${cells}</sheetData></worksheet>`;

it('Comma-separated values are read as RFC 4180 has them, also with semicolons', () => {
  expect(readCsv('a,"b ""c"", d"\r\n"rivi\n2",e')).toEqual([
    ['a', 'b "c", d'],
    ['rivi\n2', 'e'],
  ]);
  expect(readCsv('aihe;kysymys\nkoti;"missä; milloin"\n')).toEqual([
    ['aihe', 'kysymys'],
    ['koti', 'missä; milloin'],
  ]);
  expect(readCsv('sep=|\r\na|b;c\n')).toEqual([['a', 'b;c']]);
  expect(readCsv('a\tb,c\n\nd')).toEqual([['a', 'b,c'], [''], ['d']]);
});

it('What is written as comma-separated values is read again as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ä', '"', ',', ';', '\n', ' ') });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const text = rows.map((each) => each.map(quoted).join(',')).join('\r\n');
      expect(readCsv(text)).toEqual(rows);
    }),
    { numRuns: 200, seed: 5 },
  );
});

it('Letters are right whatever the program wrote them in', async () => {
  const expected = { is: 'rows', rows: [['äö', 'å']] };
  expect(await read(strToU8('\ufeffäö,å'))).toEqual(expected);
  expect(await read(new Uint8Array([0xe4, 0xf6, 0x2c, 0xe5]))).toEqual(expected);
  const wide = [0xff, 0xfe, 0xe4, 0, 0xf6, 0, 0x2c, 0, 0xe5, 0];
  expect(await read(new Uint8Array(wide))).toEqual(expected);
});

it('A spreadsheet gives its texts: shared, inline, with gaps; of a formula what it came to', async () => {
  const files = {
    ...BOOK,
    'xl/sharedStrings.xml':
      '<sst><si><t>Ko</t></si><si><r><t>k</t></r><r><t xml:space="preserve">oti &amp; </t></r><rPh><t>x</t></rPh></si></sst>',
    [SHEET]: row(
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>a_x000A_b</t></is></c></row>' +
        '<row r="3"><c r="B3"><f>HYPERLINK("http://x.example")</f><v>7</v></c><c t="str"><f>A1</f><v>=1+1</v></c><c t="e"><v>#REF!</v></c></row>',
    ),
  };
  expect(await read(zip(files))).toEqual({
    is: 'rows',
    rows: [['koti & ', '', 'a\nb'], [], ['', '7', '=1+1']],
  });
});

it('A bot in a zip file is read, also when it stands in a folder', async () => {
  const files = { 'bot.json': '{"a":1}', 'intents/ä.json': '{}' };
  const inFolder = { 'opas/bot.json': '{"a":1}', 'opas/intents/ä.json': '{}', 'x.json': '0' };
  expect(await read(zip(files))).toEqual({ is: 'bot', files });
  expect(await read(zip(inFolder))).toEqual({ is: 'bot', files });
});

it('A Rasa project is read in whatever folder it stands, without what may hold passwords', async () => {
  const own = { 'domain.yml': 'intents: [a]', 'data/nlu.yml': 'nlu: []' };
  const inFolder = {
    ...Object.fromEntries(Object.entries(own).map(([path, text]) => [`opas/${path}`, text])),
    ...{ 'opas/botfront/incoming.json': '[{"text": "hetuni on", "intent": "a"}]' },
    ...{ 'opas/endpoints.yml': 'url: salasana', 'opas/.git/config.yml': 'x: 1', 'opas/a.py': 'x' },
  };
  expect(await read(zip(own))).toEqual({ is: 'rasa', files: own });
  expect(await read(zip(inFolder))).toEqual({
    ...{ is: 'rasa', files: { ...own, 'endpoints.yml': '', 'botfront/incoming.json': '' } },
  });
  expect(await read(zip({ 'data/nlu.yml': 'nlu: []', 'data/rules.yml': 'rules: []' }))).toEqual({
    ...{ is: 'rasa', files: { 'data/nlu.yml': 'nlu: []', 'data/rules.yml': 'rules: []' } },
  });
  expect(await read(strToU8('version: "3.1"\nnlu:\n- intent: a\n'))).toMatchObject({ is: 'rasa' });
  expect(await read(strToU8('[{"text": "moi", "intent": "hei"}]'))).toMatchObject({ is: 'rasa' });
  expect(await read(strToU8('{"format": 1, "id": "x"}'))).toMatchObject({ is: 'bot' });
});

it('What leads out of the folder of a zip file is never unpacked', async () => {
  for (const path of [
    '../bot.json',
    'a/../../bot.json',
    '..\\bot.json',
    '/bot.json',
    'C:\\bot.json',
  ]) {
    await expect(read(zip({ [path]: '{}' }))).rejects.toEqual(new FileFault('climbs-out'));
  }
  expect(await read(zip({ 'a..b/bot.json': '{}', '__proto__/x.json': '1' }))).toMatchObject({
    is: 'bot',
  });
});

it('A sheet from Excel is read with its letters, whatever separates its cells', async () => {
  const rows = [
    ['Aihe', 'Kysymys', 'Vastaus'],
    ['Päivähoito', 'mitä se maksaa', 'Å, enintään 300 euroa; ks. hinnasto'],
  ];
  for (const separator of [';', '\t', ',']) {
    const text = rows.map((each) => each.map((cell) => `"${cell}"`).join(separator)).join('\r\n');
    const narrow = [...text].map((sign) => sign.charCodeAt(0));
    const wide = [...`\ufeff${text}`].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return [code & 0xff, code >> 8];
    });
    const turned = wide.flatMap((_, at) => (at % 2 === 0 ? [wide[at + 1]!, wide[at]!] : []));
    for (const bytes of [narrow, wide, turned, strToU8(`\ufeff${text}`)]) {
      expect(await read(new Uint8Array(bytes))).toEqual({ is: 'rows', rows });
    }
  }
});

it('What is no such file, or is broken, is told apart and never taken', async () => {
  const faultOf = async (bytes: Uint8Array) =>
    read(bytes).then(
      () => null,
      (error: FileFault) => error.kind,
    );
  const good = zip({ 'bot.json': `{"a":"${'xyz'.repeat(999)}"}` });
  expect(await faultOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]))).toBe('old-excel');
  expect(await faultOf(new Uint8Array([0x89, 0x50, 0, 1, 2]))).toBe('not-known');
  expect(await faultOf(good.subarray(0, 60))).toBe('broken');
  expect(await faultOf(zip({ 'a.txt': 'x' }))).toBe('not-known');
  expect(await faultOf(strToU8('a,"b'))).toBe('open-quote');
  const entities = '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>';
  const bomb = { ...BOOK, 'xl/sharedStrings.xml': entities, [SHEET]: row('') };
  expect(await faultOf(zip(bomb))).toBe('broken');
});

it('A zip file that swells is stopped, whatever size it names', async () => {
  const swelling = zipSync({ 'bot.json': new Uint8Array(41_000_000) }, { level: 1 });
  // The sizes that it names, in the entry and in the list at the end, are small.
  const view = new DataView(swelling.buffer);
  view.setUint32(22, 10, true);
  expect(swelling.length).toBeLessThan(1_000_000);
  await expect(read(swelling)).rejects.toEqual(new FileFault('too-large'));
  const many = Object.fromEntries(Array.from({ length: 6001 }, (_, at) => [`${at}.json`, '']));
  await expect(read(zip(many))).rejects.toEqual(new FileFault('too-many-files'));
  const huge = { size: MOST_OF_FILE + 1, arrayBuffer: () => Promise.reject(new Error('read')) };
  await expect(readFile(huge)).rejects.toEqual(new FileFault('too-large'));
});

it('Rows and columns without end are cut off', async () => {
  expect(readCsv('a\n'.repeat(30_000))).toHaveLength(MOST_ROWS);
  const far = row('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
  expect(await read(zip({ ...BOOK, [SHEET]: far }))).toEqual({ is: 'rows', rows: [] });
});

it('Whatever a file holds, it is read or refused', async () => {
  const sheet = fc
    .array(
      fc.constantFrom(
        '<row r="1">',
        '<c r="A1" t="s">',
        '<c t="x">',
        '<v>',
        '0',
        '</v>',
        '</c>',
        '&#x0;',
        '<',
        '>',
        '<![CDATA[',
        ']]>',
        '"',
        '<t/>',
        '</row>',
      ),
    )
    .map((tokens) => zip({ ...BOOK, [SHEET]: tokens.join('') }));
  const begun = fc.uint8Array({ maxLength: 300 }).map((tail) => {
    const head = zip({ 'bot.json': '{}' });
    return new Uint8Array([...head.subarray(0, 30), ...tail]);
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), begun, sheet), async (bytes) => {
      const found = await read(bytes).catch((error: unknown) => error);
      if (found instanceof Error) expect(found).toBeInstanceOf(FileFault);
    }),
    { numRuns: 300, seed: 7 },
  );
});
