/** A cell of a table. */
export type CsvValue = string | number | null;

/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** A number or a phone number: nothing in it could be reckoned, so it stays as it is. */
const PLAIN_NUMBER = /^[+-]\d[\d ]*(?:[.,]\d+)?$/;

const BOM = '\uFEFF';

/**
 * Writes a table as CSV (RFC 4180): commas, CRLF, every text in quotation marks. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection); a number
 * with its sign is none.
 *
 * @param bom whether a byte order mark comes first, by which spreadsheets know UTF-8.
 */
export function writeCsv(rows: readonly (readonly CsvValue[])[], bom: boolean): string {
  const lines = rows.map((row) => row.map(writeValue).join(','));
  return `${bom ? BOM : ''}${lines.join('\r\n')}\r\n`;
}

function writeValue(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const isFormula = FORMULA.test(value) && !PLAIN_NUMBER.test(value);
  const safe = isFormula ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
