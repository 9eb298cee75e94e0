import type { Localized } from '../engine/quiz.ts';
import { isRecord, LANGUAGE } from '../engine/shape.ts';
import type { Note } from './notes.ts';

/** Reads texts of a survey. */
export interface Texts {
  /** A text in all its languages; undefined where there is none. */
  read(value: unknown, path: string, most: number): Localized | undefined;
  /** The languages that were met, the main one first. */
  languages(): string[];
}

/** What a sign of HTML in a text looks like: our texts are words. */
const TAG = /<\/?[a-z][^>]{0,500}>/gi;
const FILLED_IN = /\{[\w.[\]-]{1,100}\}/;

/** Reads a survey's texts, plain or by language; `default` is the survey's main language. */
export function createTexts(main: string, note: Note): Texts {
  const met = new Set([main]);
  const clean = (text: string, path: string, most: number) => {
    const words = text.replace(TAG, ' ').replace(/\s+/g, ' ').trim();
    if (words !== text.trim() && TAG.test(text))
      note(path, 'changed', 'formatting was taken out of the text');
    TAG.lastIndex = 0;
    if (FILLED_IN.test(words)) note(path, 'changed', 'the text is not filled in from answers');
    if (words.length > most) note(path, 'changed', `the text was cut at ${most} characters`);
    return words.slice(0, most);
  };
  return {
    read: (value, path, most) => {
      const given: Record<string, unknown> = isRecord(value) ? value : { default: value };
      const texts: [string, string][] = [];
      for (const [tag, text] of Object.entries(given).slice(0, 40)) {
        const language = tag === 'default' ? main : tag;
        if (typeof text !== 'string' && typeof text !== 'number') continue;
        const words = clean(String(text), path, most);
        if (words === '' || !new RegExp(LANGUAGE, 'u').test(language)) continue;
        texts.push([language, words]);
      }
      const [first] = texts;
      if (!first) return undefined;
      if (!texts.some(([language]) => language === main)) {
        note(path, 'changed', `has no text in ${main}; the one in ${first[0]} stands in for it`);
        texts.push([main, first[1]]);
      }
      for (const [language] of texts) met.add(language);
      return Object.fromEntries(texts);
    },
    languages: () => [...met].slice(0, 40),
  };
}
