import type { Language } from '../../bot/localized.ts';
import { LANGUAGES } from '../../bot/localized.ts';
import { fold } from '../../understanding/words.ts';

/** A cell of a spreadsheet as it was read; a formula is what it looks like, a text. */
export type Cell = string | number | boolean | null | undefined;

/** What a column holds. */
export interface Column {
  what: 'topic' | 'question' | 'answer' | 'language';
  /** The language of its texts, where its heading names one. */
  language?: Language;
}

const HEADINGS: { readonly [what in Column['what']]: readonly string[] } = {
  topic: ['aihe', 'teema', 'otsikko', 'amne', 'tema', 'rubrik', 'topic', 'subject', 'theme'],
  question: ['kysymys', 'kysymykset', 'esimerkki', 'fraga', 'fragor', 'question', 'questions', 'q'],
  answer: ['vastaus', 'vastaukset', 'svar', 'answer', 'answers', 'a'],
  language: ['kieli', 'sprak', 'language', 'lang'],
};

const LANGUAGE_NAMES: { readonly [language in Language]?: readonly string[] } = {
  fi: ['suomi', 'suomeksi', 'finska', 'finnish', 'fin'],
  sv: ['ruotsi', 'ruotsiksi', 'svenska', 'swedish', 'swe'],
  en: ['englanti', 'englanniksi', 'engelska', 'english', 'eng'],
  se: ['saame', 'pohjoissaame', 'samiska', 'nordsamiska', 'sami', 'northern sami'],
  ru: ['venaja', 'venajaksi', 'ryska', 'russian'],
  uk: ['ukraina', 'ukrainaksi', 'ukrainska', 'ukrainian'],
  ar: ['arabia', 'arabiaksi', 'arabiska', 'arabic'],
  so: ['somali', 'somaliksi', 'somaliska'],
  et: ['viro', 'viroksi', 'eesti', 'estniska', 'estonian'],
};

/** Without headings the columns come in this order. */
const USUAL: readonly Column[] = [
  { what: 'topic' },
  { what: 'question' },
  { what: 'answer' },
  { what: 'language' },
];

/**
 * A cell as a text of one space between words; lines are kept. The apostrophe that tables have before
 * what a spreadsheet would take for a formula goes.
 */
export function textOf(cell: Cell): string {
  return String(cell ?? '')
    .replace(/^'(?=[=+\-@])/u, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

/** The columns of a sheet, and whether its first row names them. */
export interface Columns {
  columns: readonly (Column | undefined)[];
  hasHeadings: boolean;
  /** Headings of columns that an earlier one has as well: those are not read. */
  repeated: readonly string[];
}

/** Reads the first row of a sheet. */
export function readColumns(first: readonly Cell[]): Columns {
  const named = first.map((cell) => readHeading(textOf(cell)));
  const has = (what: Column['what']) => named.some((column) => column?.what === what);
  if (!has('question') || !has('answer')) {
    return { columns: USUAL, hasHeadings: false, repeated: [] };
  }
  const keyOf = (column: Column) => `${column.what} ${column.language}`;
  const keys = named.map((column) => column && keyOf(column));
  const isRepeated = (at: number) => keys[at] !== undefined && keys.indexOf(keys[at]) < at;
  return {
    ...{ columns: named, hasHeadings: true },
    repeated: first.flatMap((cell, at) => (isRepeated(at) ? [textOf(cell)] : [])),
  };
}

/** "Kysymys (ruotsiksi)", "answer en", "Svar". */
function readHeading(heading: string): Column | undefined {
  const [word = '', ...rest] = plain(heading).split(' ');
  const what = (Object.keys(HEADINGS) as Column['what'][]).find((one) =>
    HEADINGS[one].includes(word),
  );
  if (!what) return undefined;
  const language = readLanguageName(rest.join(' '));
  return { what, ...(language && { language }) };
}

/** The language that a cell names: `sv`, `Svenska`, `ruotsi`. */
export function readLanguageName(text: string): Language | undefined {
  const name = plain(text);
  return LANGUAGES.find(
    (language) => language === name || LANGUAGE_NAMES[language]?.includes(name),
  );
}

function plain(text: string): string {
  return fold(text.toLowerCase())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
