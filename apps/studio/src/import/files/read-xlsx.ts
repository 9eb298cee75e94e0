import { decodeUtf8 } from './decode-text.ts';
import { FileFault } from './file-fault.ts';
import { MOST_COLUMNS, MOST_ROWS } from './limits.ts';
import { attributeOf, readXml } from './read-xml.ts';

const WORKBOOK = 'xl/workbook.xml';

/** Whether a file in a zip file is one that {@link readXlsx} reads. */
export function isPartOfXlsx(path: string): boolean {
  return (
    path === WORKBOOK ||
    path === 'xl/_rels/workbook.xml.rels' ||
    path === 'xl/sharedStrings.xml' ||
    /^xl\/worksheets\/[^/]+\.xml$/.test(path)
  );
}

/**
 * Reads the first sheet of a spreadsheet (Office Open XML): its cells as texts, row by row. Of a formula
 * it takes what was reckoned last, as a text; nothing is reckoned here.
 */
export function readXlsx(files: ReadonlyMap<string, Uint8Array>): string[][] {
  const shared = files.has('xl/sharedStrings.xml')
    ? sharedTexts(xmlOf(files, 'xl/sharedStrings.xml'))
    : [];
  return readSheet(xmlOf(files, firstSheet(files)), shared);
}

/** Whether a zip file is a spreadsheet. */
export function isXlsx(files: ReadonlyMap<string, Uint8Array>): boolean {
  return files.has(WORKBOOK);
}

function xmlOf(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = files.get(path);
  const xml = bytes && decodeUtf8(bytes);
  if (xml === undefined || xml === null) throw new FileFault('broken');
  return xml;
}

function firstSheet(files: ReadonlyMap<string, Uint8Array>): string {
  let id = '';
  for (const token of readXml(xmlOf(files, WORKBOOK))) {
    if (token.is !== 'open' || token.name !== 'sheet') continue;
    id = attributeOf(token.attributes, 'r:id');
    break;
  }
  if (files.has('xl/_rels/workbook.xml.rels')) {
    for (const token of readXml(xmlOf(files, 'xl/_rels/workbook.xml.rels'))) {
      if (token.is !== 'open' || attributeOf(token.attributes, 'Id') !== id) continue;
      const target = attributeOf(token.attributes, 'Target').replace(/^\/?(xl\/)?/, 'xl/');
      if (files.has(target)) return target;
    }
  }
  return 'xl/worksheets/sheet1.xml';
}

function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let text: string | null = null;
  let isText = false;
  // How words are pronounced stands beside them, and is not what was written.
  let isPronounced = false;
  for (const token of readXml(xml)) {
    if (token.is === 'text') {
      if (text !== null && isText && !isPronounced) text += token.text;
    } else if (token.name === 'si') {
      if (token.is === 'open') text = '';
      const isOver = token.is === 'close' || token.isEmpty;
      if (isOver) texts.push(unescaped(text ?? ''));
      if (isOver) text = null;
    } else if (token.name === 't') isText = token.is === 'open' && !token.isEmpty;
    else if (token.name === 'rPh') isPronounced = token.is === 'open' && !token.isEmpty;
  }
  return texts;
}

function readSheet(xml: string, shared: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row = 0;
  let column = -1;
  let type = '';
  let value = '';
  let inside: 'v' | 't' | null = null;
  const endCell = () => {
    const at = row - 1;
    if (at < 0 || at >= MOST_ROWS || column < 0 || column >= MOST_COLUMNS) return;
    const text = textOf(type, value, shared);
    if (text === '') return;
    while (rows.length <= at) rows.push([]);
    const cells = rows[at] as string[];
    while (cells.length < column) cells.push('');
    cells[column] = text;
  };
  for (const token of readXml(xml)) {
    if (token.is === 'text') {
      if (inside !== null) value += token.text;
    } else if (token.name === 'row') {
      if (token.is !== 'open') continue;
      row = Number(attributeOf(token.attributes, 'r')) || row + 1;
      column = -1;
    } else if (token.name === 'c') {
      if (token.is === 'open') {
        column = columnOf(attributeOf(token.attributes, 'r')) ?? column + 1;
        type = attributeOf(token.attributes, 't');
        value = '';
      }
      if (token.is === 'close') endCell();
    } else if (token.name === 'v' || token.name === 't') {
      inside = token.is === 'open' && !token.isEmpty ? token.name : null;
    }
  }
  return rows;
}

/** "C7" is the third column: 2. */
function columnOf(cell: string): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(cell)?.[0];
  if (!letters) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf(type: string, value: string, shared: readonly string[]): string {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  return type === 'e' ? '' : unescaped(value);
}

/** Signs that XML cannot have are written as `_x000D_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
