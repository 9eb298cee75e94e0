import { type Answer, isAnswer } from './answer.ts';
import { askedOf } from './asked.ts';
import type { Dimension, Question, Quiz, QuizBand, Scores } from './quiz.ts';
import type { Run } from './run.ts';
import { own } from './shape.ts';

/** What the answers tell about one dimension. There is never a sum of dimensions. */
export interface Score {
  dimension: Dimension;
  /** How it is, 0–10 with one decimal: the mean of what the answers tell. */
  value: number;
  band: QuizBand;
  /** How much it matters, 0–10, where that was asked and answered. */
  importance?: number;
}

/** The dimensions that the answers tell about, in the order of the quiz. */
export function scoresOf(quiz: Quiz, run: Run): Score[] {
  const told = { value: new Map<string, number[]>(), importance: new Map<string, number[]>() };
  for (const { question } of askedOf(quiz, run)) {
    const answer = own(run.answers, question.id);
    if (!isAnswer(question, answer)) continue;
    const tells = ('tells' in question && question.tells) || 'value';
    for (const [id, points] of pointsOf(question, answer))
      told[tells].set(id, [...(told[tells].get(id) ?? []), points]);
  }
  const scores: Score[] = [];
  for (const dimension of quiz.dimensions ?? []) {
    const value = mean(told.value.get(dimension.id));
    const importance = mean(told.importance.get(dimension.id));
    if (value !== undefined)
      scores.push({
        dimension,
        value,
        band: bandOfScore(value),
        ...(importance !== undefined && { importance }),
      });
  }
  return scores;
}

/** The band of a value 0–10: below 6 low, below 8 fair, else good. */
export function bandOfScore(value: number): QuizBand {
  if (value < 6) return 'low';
  return value < 8 ? 'fair' : 'good';
}

function pointsOf(question: Question, answer: Answer): [string, number][] {
  if (question.type === 'scale') {
    const { dimension, from = 0, to = 10, reversed } = question;
    if (dimension === undefined || typeof answer !== 'number') return [];
    const share = (answer - from) / (to - from);
    return [[dimension, (reversed ? 1 - share : share) * 10]];
  }
  if (question.type === 'statement')
    return entries(answer === 'agree' ? question.scores?.agree : question.scores?.disagree);
  // An order says what matters more than something else, not how things are.
  if (question.type === 'ranking' || !('options' in question)) return [];
  return question.options
    .filter(({ id }) => (Array.isArray(answer) ? answer.includes(id) : answer === id))
    .flatMap(({ scores }) => entries(scores));
}

function entries(scores: Scores | undefined): [string, number][] {
  return Object.entries(scores ?? {});
}

function mean(numbers: readonly number[] | undefined): number | undefined {
  if (!numbers) return undefined;
  const sum = numbers.reduce((total, each) => total + each, 0);
  return Math.round((sum / numbers.length) * 10) / 10;
}
