import type { Finder } from './types.ts';

/** Not inside a word or number, and not after a number and a sign, as in dates and times. */
const START = '(?<![\\p{L}\\d])(?<!\\d[-–./:])\\(?';
const GAP = '[ \\u00a0()-]{0,2}';
const END = '(?![\\d])(?![-–./:]\\d)';

const PATTERNS = [
  // International: + or 00, a country and four to twelve digits more.
  `${START}(?:\\+|00)\\d{1,3}\\)?(?:[ \\u00a0()./-]{0,2}\\d){4,12}${END}`,
  // Finnish: a zero, then seven to ten digits in all.
  `${START}0\\d{1,3}(?:${GAP}\\d){5,9}${END}`,
  // With a stroke after the area, or with full stops; two digits, stop, two digits is a date.
  `${START}0\\d{1,3}/(?:[ \\u00a0-]?\\d){6,8}${END}`,
  `${START}0(?:\\d{2,3}(?:\\.\\d{2,4}){2,3}|\\d(?:\\.\\d{3,4}){2})${END}`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Finds telephone numbers as people in Finland write them. Dates and times are none. */
export const findPhones: Finder = (text) =>
  PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ index, 0: whole }) => {
      // An opening bracket belongs to the number only with its fellow.
      const isOpen = whole.startsWith('(') && whole.split('(').length > whole.split(')').length;
      const start = isOpen ? index + 1 : index;
      return { start, end: index + whole.length, certain: false };
    }),
  );
