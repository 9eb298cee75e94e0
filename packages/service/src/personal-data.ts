/** What stands in a kept text where personal data was. */
export const MASK = '[…]';

/**
 * Patterns of personal data, those that contain others first.
 * Finnish identity codes: ddmmyy, a century sign (`+`, `-`, letters U–Y for 1900s, A–F for 2000s),
 * three digits and a check character (Decree 128/2010, signs added in 2023); typing errors in the
 * check character are masked too.
 */
const PATTERNS: readonly RegExp[] = [
  /[^\s@<>"',;:()[\]]+@[^\s@<>"',;:()[\]]+\.[\p{L}\d-]{2,}/gu,
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0-]?[A-Z\d]{4}){2,7}(?:[ \u00a0-]?[A-Z\d]{1,3})?(?![\p{L}\d])/giu,
  /(?<!\d)\d{6}[-+–−A-FU-Y]\d{3}[\p{L}\d]/giu,
  /(?<![\p{L}\d])(?:\+|00)\d{1,3}(?:[ \u00a0()./-]{0,2}\d){5,12}(?!\d)/gu,
  /(?<![\p{L}\d])0\d{1,3}(?:[ \u00a0()./-]{0,2}\d){5,9}(?!\d)/gu,
];

/**
 * Replaces Finnish identity codes, e-mail addresses, IBAN account numbers and telephone numbers in
 * a text by {@link MASK}. Names and street addresses stay: no pattern finds them reliably.
 */
export function maskPersonalData(text: string): string {
  return PATTERNS.reduce((masked, pattern) => masked.replace(pattern, MASK), text);
}
