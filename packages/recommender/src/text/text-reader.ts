import { WordReader } from '../word-reader.ts';
import { fold, writtenWords } from './normalise.ts';

/** The folded words of a text. */
export function foldedWords(text: string): string[] {
  return writtenWords(text).map(fold);
}

/** A reader of folded words. One serves a whole catalogue, so that a word has one number in it. */
export function createTextReader(): WordReader {
  return new WordReader((text) => foldedWords(text).join(' '));
}
