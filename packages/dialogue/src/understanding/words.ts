import { cleanText } from './clean-text.ts';

/** One word of a message as it was written and as it is compared. */
export interface Word {
  /** As the person wrote it. */
  written: string;
  /** In lower case. */
  lower: string;
}

/** Of a longer word only so many UTF-16 units are compared. */
const MAX_WORD_LENGTH = 40;

/** A run of letters and digits, with its apostrophes, or one emoji. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{Extended_Pictographic}/gu;
const APOSTROPHE = /['’]/g;
const MARKS = /\p{M}+/gu;
const PLAIN = /^[\0-\x7f]*$/;

/** The words of a message in their order. */
export function words(text: string): Word[] {
  return (cleanText(text).match(WORD) ?? []).map((written) => ({
    written,
    lower: written.toLowerCase().replace(APOSTROPHE, '').slice(0, MAX_WORD_LENGTH),
  }));
}

/** A lower-case word without accents: ä and å are a, ö is o. */
export function fold(lower: string): string {
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .replaceAll('ß', 'ss');
}
