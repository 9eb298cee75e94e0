import type { LifeArea } from '@auroraai/api-client';
import { localDay } from '../locale/local-day.ts';
import type { PastAnswers } from '../person/situation-slice.ts';

/** Kept moments as CSV (RFC 4180, UTF-8 with a mark for spreadsheets): a day a row, an area a column. */
export function momentsCsv(
  moments: readonly PastAnswers[],
  areas: readonly { key: LifeArea; name: string }[],
  dayName: string,
): string {
  const rows = [
    [dayName, ...areas.map(({ name }) => name)],
    ...moments.map(({ at, answers }) => [
      localDay(at),
      ...areas.map(({ key }) => String(answers[key] ?? '')),
    ]),
  ];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  // A spreadsheet would run a text that begins like a formula.
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
