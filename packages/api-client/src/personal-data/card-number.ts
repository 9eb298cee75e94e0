import type { Finder } from './types.ts';

/** The ways in which cards print their numbers: four groups of four, 4-6-5, or no groups. */
const PRINTED =
  /(?<![\p{L}\d])(?<!\d[.,])(?:(?:\d{4}[ \u00a0-]?){3}\d{4}|\d{4}[ \u00a0-]?\d{6}[ \u00a0-]?\d{4,5}|\d{13,19})(?![\d\p{L}])/gu;
/** Issuers of payment cards by first digits (ISO/IEC 7812). */
const ISSUER = /^(?:2[2-7]|[3-6])/;

/** Finds numbers of payment cards by form, issuer and check digit. */
export const findCardNumbers: Finder = (text) =>
  Array.from(text.matchAll(PRINTED))
    .filter(([written]) => isCard(written.replace(/\D/g, '')))
    .map(({ index, 0: written }) => ({ start: index, end: index + written.length, certain: true }));

/** Luhn's formula (ISO/IEC 7812-1, annex B). */
function isCard(digits: string): boolean {
  let sum = 0;
  for (const [at, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return ISSUER.test(digits) && sum % 10 === 0;
}
