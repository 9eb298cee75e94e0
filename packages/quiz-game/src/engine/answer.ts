import type { Question } from './quiz.ts';

/** A number, an option, several options, an order, words, or `agree` and `disagree`. */
export type Answer = number | string | readonly string[];

/** Whether something can be the answer to a question. */
export function isAnswer(question: Question, value: unknown): value is Answer {
  switch (question.type) {
    case 'scale': {
      const { from = 0, to = 10 } = question;
      return typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
    }
    case 'statement':
      return value === 'agree' || value === 'disagree';
    case 'text':
      return typeof value === 'string' && value.length <= (question.most ?? 500);
    case 'single':
    case 'pair':
    case 'picture':
      return question.options.some(({ id }) => id === value);
    case 'multiple':
      return areOptions(question.options, value) && value.length <= (question.most ?? value.length);
    case 'ranking':
      return areOptions(question.options, value) && value.length === question.options.length;
  }
}

/** Whether an answer says nothing, such as no choice at all. */
export function isEmpty(answer: Answer): boolean {
  return typeof answer !== 'number' && answer.length === 0;
}

function areOptions(options: readonly { id: string }[], value: unknown): value is string[] {
  return (
    Array.isArray(value) &&
    value.length <= options.length &&
    new Set(value).size === value.length &&
    value.every((each) => options.some(({ id }) => id === each))
  );
}
