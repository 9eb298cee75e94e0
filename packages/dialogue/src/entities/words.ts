/** One word of a message with its place in it. */
export interface Word {
  /** As written. */
  text: string;
  /** Lower case, composed, without the marks of typing. */
  plain: string;
  start: number;
  end: number;
}

const INVISIBLE = /[\p{Cf}\p{Cc}\u115F\u1160\u3164\uFFA0]/gu;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’´:-][\p{L}\p{N}\p{M}]+)*/gu;
const FOLDED: Readonly<Record<string, string>> = {
  ä: 'a',
  å: 'a',
  á: 'a',
  à: 'a',
  ö: 'o',
  ø: 'o',
  ó: 'o',
  é: 'e',
  è: 'e',
  ü: 'u',
  æ: 'a',
  š: 's',
  ž: 'z',
};

/**
 * A message as it is read: composed characters, without what cannot be seen (zero-width and
 * direction characters can split a word or hide one), and of a very long one the beginning.
 */
export function readable(text: string, longest = 2000): string {
  return text
    .slice(0, longest * 4)
    .normalize('NFKC')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(INVISIBLE, '')
    .slice(0, longest);
}

/** The words of a readable text; a hyphen, colon or apostrophe inside keeps a word together. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [written] = match;
    const start = match.index;
    words.push({ text: written, plain: plain(written), start, end: start + written.length });
  }
  return words;
}

/** A word for comparison: lower case, one kind of apostrophe and hyphen. */
export function plain(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/[’´]/g, "'");
}

/** A word without the dots and rings that many keyboards lack. */
export function folded(word: string): string {
  return word.replace(/[äåáàöøóéèüæšž]/g, (letter) => FOLDED[letter] ?? letter);
}

/** All words of a text in plain form with single spaces around: for looking for phrases. */
export function phraseOf(text: string): string {
  return ` ${wordsOf(text)
    .map((word) => word.plain)
    .join(' ')} `;
}
