import { FileFault } from './file-fault.ts';
import { MOST_COLUMNS, MOST_ROWS } from './limits.ts';

const SEPARATORS = [';', '\t', ','] as const;

/** A line by which spreadsheets tell one another what separates cells; they do not show it. */
const TOLD = /^sep=(.)\r?\n/i;

/**
 * Reads comma-separated values as RFC 4180 has them, also with semicolons or tabs. What looks like a
 * formula is a text. Throws a {@link FileFault} when a quotation mark is never closed.
 */
export function readCsv(text: string): string[][] {
  const [line = '', told] = TOLD.exec(text) ?? [];
  const separator = told ?? separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let at = line.length;
  const endCell = () => {
    if (row.length < MOST_COLUMNS) row.push(cell);
    cell = '';
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  while (at < text.length && rows.length < MOST_ROWS) {
    const sign = text[at];
    if (sign === '"' && cell === '') {
      const quoted = readQuoted(text, at + 1);
      if (!quoted) throw new FileFault('open-quote', rows.length + 1);
      cell = quoted.value;
      at = quoted.end;
      continue;
    }
    at += 1;
    if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at] === '\n') at += 1;
      endRow();
    } else cell += sign;
  }
  if (rows.length < MOST_ROWS && (cell !== '' || row.length > 0)) endRow();
  return rows;
}

/** What stands between quotation marks, two of which are one; null when they are not closed. */
function readQuoted(text: string, from: number): { value: string; end: number } | null {
  let value = '';
  for (let at = from; ; ) {
    const end = text.indexOf('"', at);
    if (end < 0) return null;
    value += text.slice(at, end);
    if (text[end + 1] !== '"') return { value, end: end + 1 };
    value += '"';
    at = end + 2;
  }
}

/** What separates the cells of the first line; a comma when there is only one. */
function separatorOf(text: string): string {
  const unquoted = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"?/g, '');
  const [line = ''] = unquoted.split(/[\r\n]/, 1);
  const count = (separator: string) => line.split(separator).length;
  const best = [...SEPARATORS].sort((one, other) => count(other) - count(one))[0];
  return best && count(best) > 1 ? best : ',';
}
