/** Texts are cut here: longer queries are read up to this many UTF-16 units. */
export const MAX_TEXT_LENGTH = 1024;

/** Of a longer word only so many letters are compared: parting compounds costs their cube. */
const MAX_WORD_LENGTH = 48;

/** One word of a text as it was written and as it is compared. */
export interface Word {
  /** As the person wrote it. */
  written: string;
  /** Lower case, without accents: å and ä are a, ö is o. */
  folded: string;
}

const COMBINING = /\p{M}+/gu;
const IGNORED = /[\u00AD\u200B-\u200D\u2060\uFEFF'’`´]|_x000D_/g;
/** Text that needs no folding: ASCII without apostrophes and artefacts. */
const PLAIN = /^[\t\n\r -&(-^a-\x7f]*$/;
const WORD = /[\p{L}\p{N}]+/gu;
/** One word that reads as it is written, of at most `MAX_WORD_LENGTH` letters. */
const PLAIN_WORD = /^[a-z0-9]{1,48}$/;

/** A text in lower case without accents, soft hyphens and apostrophes. Idempotent. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const simple = lower.replace(/[åä]/g, 'a').replaceAll('ö', 'o');
  if (PLAIN.test(simple)) return simple;
  const plain = lower
    .replace(IGNORED, '')
    .normalize('NFKD')
    .replace(COMBINING, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(COMBINING, '');
  return plain.replaceAll('ß', 'ss').replaceAll('æ', 'a').replaceAll('ø', 'o');
}

/** The words of a text in their order; hyphens part words. */
export function words(text: string): Word[] {
  // Most entries of the vocabulary are such words, and there are tens of thousands.
  if (PLAIN_WORD.test(text)) return [{ written: text, folded: text }];
  const result: Word[] = [];
  const readable = text.slice(0, MAX_TEXT_LENGTH).replace(IGNORED, '').normalize('NFC');
  for (const [written] of readable.matchAll(WORD)) {
    const folded = fold(written).slice(0, MAX_WORD_LENGTH);
    if (folded.length > 0) result.push({ written, folded });
  }
  return result;
}

/** The words of a text as written, without reading them. */
export function writtenWords(text: string): string[] {
  return text.replace(IGNORED, '').normalize('NFC').match(WORD) ?? [];
}
