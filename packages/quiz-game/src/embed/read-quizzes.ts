import type { Quiz, QuizProblem } from '../engine/index.ts';
import { type QuizSource, readQuiz } from './read-quiz.ts';

/** Reads quizzes by name or address, as `readQuiz` does; the problems of any are those of all. */
export async function readQuizzes(
  names: readonly string[],
  source: QuizSource,
): Promise<{ quizzes: Quiz[] } | { problems: readonly QuizProblem[] }> {
  const all = await Promise.all(names.map((name) => readQuiz(name.trim(), source)));
  const problems = all.flatMap((read) => ('problems' in read ? read.problems : []));
  if (problems.length > 0) return { problems };
  return { quizzes: all.flatMap((read) => ('quiz' in read ? [read.quiz] : [])) };
}
