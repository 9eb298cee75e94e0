import type { Finder } from './types.ts';

/** The check characters by the remainder of division by 31 (Decree 128/2010). */
const CHECK = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** The first two digits of the year by the sign in the middle; the newer signs came in 2023. */
const CENTURIES: Readonly<Record<string, number>> = {
  '+': 1800,
  ...Object.fromEntries([...'-–−UVWXY'].map((sign) => [sign, 1900])),
  ...Object.fromEntries([...'ABCDEF'].map((sign) => [sign, 2000])),
};

const WRITTEN = /(?<!\d)(\d{2})(\d{2})(\d{2})([-+–−A-FU-Y])(\d{3})([\p{L}\d])\d*/giu;
const SPACED = /(?<!\d)(\d{2})(\d{2})(\d{2}) ?([-+–−A-FU-Y]) ?(\d{3}) ?([A-Z\d])(?![\p{L}\d])/giu;

/**
 * Finds Finnish identity codes: ddmmyy, a century sign, three digits and a check character. Mistyped
 * ones are found too, by their form; ones with spaces inside only if the check character is right.
 */
export const findIdentityCodes: Finder = (text) => [
  ...Array.from(text.matchAll(WRITTEN), (match) => span(match)),
  ...Array.from(text.matchAll(SPACED), (match) => span(match)).filter(({ certain }) => certain),
];

function span(match: RegExpExecArray) {
  const [whole, day = '', month = '', year = '', sign = '', number = '', check = ''] = match;
  const century = CENTURIES[sign.toUpperCase()] ?? 0;
  const expected = CHECK[Number(day + month + year + number) % 31];
  const isRight = isDate(century + Number(year), Number(month), Number(day));
  return {
    start: match.index,
    end: match.index + whole.length,
    certain: isRight && check.toUpperCase() === expected,
  };
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
