import { checkCycles } from './cycles.ts';
import type { Quiz } from './quiz.ts';
import { NAMED, QUIZ } from './quiz-shape.ts';
import { checkReferences } from './references.ts';
import { checkShape, isRecord, type QuizProblem } from './shape.ts';

/** A quiz that can be played, or what is wrong with it. */
export type LoadedQuiz =
  /** `gaps`: texts that are missing in one of the languages; another stands in for them. */
  { quiz: Quiz; gaps: QuizProblem[] } | { problems: QuizProblem[] };

/** The most problems that are told: whoever reads them mends the first ones first. */
const MOST_PROBLEMS = 100;

/** Checks a parsed JSON value; never throws, whatever it is. */
export function loadQuiz(json: unknown): LoadedQuiz {
  const problems: QuizProblem[] = [];
  const gaps: QuizProblem[] = [];
  const report = (path: string, message: string) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ path, message });
  };
  const listed = isRecord(json) && Array.isArray(json.languages) ? json.languages : [];
  const [main, ...others] = listed.filter((each) => typeof each === 'string').slice(0, 40);
  checkShape(QUIZ, json, '', {
    named: NAMED,
    report,
    onLocalized: (value, path) => {
      if (main !== undefined && !Object.hasOwn(value, main))
        report(path, `has no text in ${main}, the first language`);
      for (const language of others)
        if (!Object.hasOwn(value, language) && gaps.length < MOST_PROBLEMS)
          gaps.push({ path, message: `has no text in ${language}` });
    },
  });
  if (problems.length > 0) return { problems };
  const quiz = json as Quiz;
  checkReferences(quiz, report);
  checkCycles(quiz, report);
  return problems.length > 0 ? { problems } : { quiz, gaps };
}
