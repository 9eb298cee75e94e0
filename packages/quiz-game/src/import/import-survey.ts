import { loadQuiz } from '../engine/load-quiz.ts';
import type { Condition, Localized, Quiz, Section } from '../engine/quiz.ts';
import { partsOf } from '../engine/references.ts';
import { isRecord, own, type QuizProblem } from '../engine/shape.ts';
import type { Bringing } from './bringing.ts';
import { type Brought, conditionOf } from './condition.ts';
import { readExpression, UnreadExpression } from './expression.ts';
import { createNames } from './names.ts';
import type { ImportNote, Note } from './notes.ts';
import { bringQuestion } from './question.ts';
import { createTexts } from './texts.ts';

/** What a survey does not say and a quiz must. */
export interface ImportOptions {
  /** The id of the quiz. */
  id: string;
  /** Edition of the content. @default '1' */
  version?: string;
  /** The language of texts that name none. @default what the survey says, else `en` */
  language?: string;
  /** Who wrote it, in every language in which it is shown. */
  credit: Localized;
  /** By whose leave it is used, where it is not the writer's own. */
  permission?: string;
}

/** A quiz made of a survey with what did not come over as it was, or why there is none. */
export type ImportedSurvey = ({ quiz: Quiz } | { problems: QuizProblem[] }) & {
  report: ImportNote[];
};

type Raw = Record<string, unknown>;

const WORDS: Readonly<Record<'yes' | 'no' | 'other' | 'none', Localized>> = {
  yes: { fi: 'Kyllä', sv: 'Ja', en: 'Yes' },
  no: { fi: 'Ei', sv: 'Nej', en: 'No' },
  other: { fi: 'Jokin muu', sv: 'Något annat', en: 'Something else' },
  none: { fi: 'Ei mikään näistä', sv: 'Inget av dessa', en: 'None of these' },
};
const MOST_NOTES = 500;
const DEEPEST_PANEL = 10;
/** What a section and a quiz can hold. */
const IN_SECTION = 60;
const SECTIONS = 30;

/** Makes a quiz of SurveyJS JSON; never throws, whatever it is. */
export function importSurvey(json: unknown, options: ImportOptions): ImportedSurvey {
  const report: ImportNote[] = [];
  const note: Note = (path, kind, message) => {
    if (report.length < MOST_NOTES) report.push({ path, kind, message });
  };
  if (!isRecord(json)) return { problems: [{ path: '', message: 'must be an object' }], report };
  const main = options.language ?? (typeof json.locale === 'string' ? json.locale : 'en');
  const texts = createTexts(main, note);
  const bringing: Bringing = {
    texts,
    note,
    nameOf: createNames(),
    say: (words) => {
      const said = WORDS[words];
      return { ...said, [main]: own(said, main) ?? said.en ?? '' };
    },
  };
  const brought = new Map<string, Brought>();
  const waiting: { path: string; expressions: Told[]; apply: (when: Condition) => void }[] = [];
  const sectionName = createNames();
  const sections: Section[] = [];

  for (const { raw, path } of pagesOf(json)) {
    const questions: Mutable[] = [];
    const walk = (elements: unknown, at: string, outer: Told[], depth: number) => {
      if (depth > DEEPEST_PANEL) return note(at, 'left-out', 'panels lie too deep in one another');
      for (const [index, element] of (Array.isArray(elements) ? elements : []).entries()) {
        const here = `${at}[${index}]`;
        if (!isRecord(element)) {
          note(here, 'left-out', 'is no question');
          continue;
        }
        const told = [...outer, ...toldIn(element, here)];
        if (element.type === 'panel') {
          if (element.title !== undefined)
            note(`${here}.title`, 'left-out', 'the panel’s questions stand in their section');
          walk(element.elements ?? element.questions, `${here}.elements`, told, depth + 1);
          continue;
        }
        for (const [name, one] of bringQuestion(element, here, bringing)) {
          brought.set(name, one);
          const question = { ...one.question } as Mutable;
          questions.push(question);
          if (told.length > 0)
            waiting.push({
              path: here,
              expressions: told,
              apply: (when) => {
                question.when = when;
              },
            });
        }
      }
    };
    walk(raw.elements ?? raw.questions, `${path}elements`, [], 0);
    const title =
      texts.read(raw.title, `${path}title`, 300) ??
      texts.read(raw.name, `${path}name`, 300) ??
      (texts.read(String(sections.length + 1), path, 300) as Localized);
    const about = texts.read(raw.description, `${path}description`, 1_000);
    for (let start = 0; start < questions.length; start += IN_SECTION) {
      if (start > 0)
        note(path, 'changed', `a section holds ${IN_SECTION} questions; it was divided`);
      const section: Mutable<Section> = {
        id: sectionName(raw.name, 'section'),
        title,
        ...(about && { about }),
        questions: questions.slice(start, start + IN_SECTION),
      };
      sections.push(section);
      const expressions = path === '' ? [] : toldIn(raw, path.slice(0, -1));
      if (expressions.length > 0)
        waiting.push({
          path,
          expressions,
          apply: (when) => {
            section.when = when;
          },
        });
    }
  }
  if (sections.length > SECTIONS) {
    note('pages', 'left-out', `only the first ${SECTIONS} pages came over`);
    sections.length = SECTIONS;
  }
  const kept = new Set(sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  for (const [name, { question }] of brought) if (!kept.has(question.id)) brought.delete(name);
  for (const { expressions, apply } of waiting) {
    const all = expressions.flatMap(({ text, path }) => {
      try {
        return [checked(conditionOf(readExpression(text), brought))];
      } catch (error) {
        if (!(error instanceof UnreadExpression)) throw error;
        note(
          path,
          'left-out',
          `it is always asked, for the condition was not understood: ${error.message}`,
        );
        return [];
      }
    });
    const [first] = all;
    if (first) apply(all.length === 1 ? first : { all });
  }
  for (const each of [
    'triggers',
    'calculatedValues',
    'completedHtml',
    'navigateToUrl',
    'timeLimit',
    'maxTimeToFinish',
    'cookieName',
  ])
    if (json[each] !== undefined) note(each, 'left-out', 'a quiz has no such thing');
  const about = texts.read(json.description, 'description', 1_000);
  const title = texts.read(json.title, 'title', 300) ?? { [main]: options.id };
  const languages = texts.languages();
  const loaded = loadQuiz({
    format: 1,
    id: options.id,
    version: options.version ?? '1',
    title,
    ...(about && { about }),
    languages,
    credit: { [main]: Object.values(options.credit)[0] ?? '', ...options.credit },
    ...(options.permission && { permission: options.permission }),
    sections,
  });
  return 'quiz' in loaded ? { quiz: loaded.quiz, report } : { problems: loaded.problems, report };
}

/** A condition that lies no deeper than a quiz may hold it, with room for one around it. */
function checked(condition: Condition): Condition {
  const depthOf = (each: Condition): number =>
    1 + Math.max(0, ...partsOf(each).map((part) => depthOf(part)));
  if (depthOf(condition) > 6) throw new UnreadExpression('it is too deep');
  return condition;
}

type Mutable<Value = Section['questions'][number]> = {
  -readonly [Name in keyof Value]: Value[Name];
};

interface Told {
  text: string;
  path: string;
}

function toldIn(raw: Raw, path: string): Told[] {
  return typeof raw.visibleIf === 'string' && raw.visibleIf.trim() !== ''
    ? [{ text: raw.visibleIf, path: `${path}.visibleIf` }]
    : [];
}

/** The pages of a survey; one that has none is one page. */
function pagesOf(json: Raw): { raw: Raw; path: string }[] {
  if (!Array.isArray(json.pages))
    return [
      { raw: { ...json, title: undefined, description: undefined, name: json.title }, path: '' },
    ];
  return json.pages.flatMap((raw, index) =>
    isRecord(raw) ? [{ raw, path: `pages[${index}].` }] : [],
  );
}
