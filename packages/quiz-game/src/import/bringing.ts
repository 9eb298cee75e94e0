import type { Localized } from '../engine/quiz.ts';
import type { Note } from './notes.ts';
import type { Texts } from './texts.ts';

/** What questions are brought over with. */
export interface Bringing {
  texts: Texts;
  note: Note;
  nameOf: (name: unknown, otherwise: string) => string;
  /** The same words in every language that has no own ones. */
  say: (words: 'yes' | 'no' | 'other' | 'none') => Localized;
}
