import type { Language } from '../../bot/localized.ts';
import { type Cell, readColumns, readLanguageName, textOf } from './columns.ts';

/** A question with its answer, in one language. */
export interface Question {
  /** Number of the row in the sheet, 1-based. */
  row: number;
  topic: string;
  language: Language;
  questions: string[];
  answer: string;
}

/** Something about a row that its sender should know. */
export interface RowReport {
  row: number;
  kind: /** An earlier column has the same heading: this one was not read. `heading` */
    | 'same-heading'
    /** The row names no language that is known: it was not taken. `language` */
    | 'unknown-language'
    /** The bot does not have the language: it was not taken. `language` */
    | 'other-language'
    /** A text is longer than a bot may have: it was not taken. `text` */
    | 'too-long'
    /** There is an answer, but no question. */
    | 'no-question'
    /** There is a question, but no answer: the topic has none in the language. */
    | 'no-answer'
    /** The question is one of another topic as well; it was taken for both. `question`, `topic` */
    | 'same-question'
    /** The topic has several answers in the language: they take turns. `topic` */
    | 'several-answers'
    /** The topic has more answers than a bot may have: this one was not taken. `topic` */
    | 'too-many-answers'
    /** The draft's topic begins a flow: its answers were not taken, its questions were. `topic` */
    | 'begins-flow'
    /** Rows from here on were not taken. */
    | 'too-many-rows';
  values: { readonly [key: string]: string };
}

const MOST_ROWS = 20_000;
const LONGEST = { question: 500, answer: 4000, topic: 80 };

/** Reads the rows of a sheet; an empty topic is that of the row before. */
export function readRows(
  rows: readonly (readonly Cell[])[],
  languages: readonly Language[],
): { questions: Question[]; report: RowReport[] } {
  const report: RowReport[] = [];
  const { columns, hasHeadings, repeated } = readColumns(rows[0] ?? []);
  for (const heading of repeated) {
    report.push({ row: 1, kind: 'same-heading', values: { heading: heading.slice(0, 100) } });
  }
  const questions: Question[] = [];
  let topic = '';
  for (const [at, cells] of rows.entries()) {
    if (at === 0 && hasHeadings) continue;
    const row = at + 1;
    if (at >= MOST_ROWS) {
      report.push({ row, kind: 'too-many-rows', values: {} });
      break;
    }
    const read = (what: string, language?: Language) => {
      const index = columns.findIndex((one) => one?.what === what && one.language === language);
      return index < 0 ? '' : textOf(cells[index]);
    };
    topic = read('topic') || topic;
    const named = read('language');
    const own = named === '' ? languages[0] : readLanguageName(named);
    for (const language of [undefined, ...languages]) {
      const [asked, answer] = [read('question', language), read('answer', language)];
      if (asked === '' && answer === '') continue;
      const of = language ?? own;
      if (!of || !languages.includes(of)) {
        const kind = of ? 'other-language' : 'unknown-language';
        report.push({ row, kind, values: { language: named } });
        continue;
      }
      const lines = asked.split('\n').filter((line) => line.trim() !== '');
      const short = lines.filter((line) => line.length <= LONGEST.question);
      for (const text of [...lines.filter((line) => !short.includes(line)), answer]) {
        if (text !== answer || answer.length > LONGEST.answer) {
          report.push({ row, kind: 'too-long', values: { text: text.slice(0, 100) } });
        }
      }
      const fits = answer.length <= LONGEST.answer;
      if (short.length === 0) report.push({ row, kind: 'no-question', values: {} });
      questions.push({
        ...{ row, language: of, questions: short },
        topic: (topic || short[0] || answer).slice(0, LONGEST.topic),
        answer: fits ? answer : '',
      });
    }
  }
  return { questions, report };
}
