import type { Answer, Question } from '../engine/index.ts';

/** What the field of every kind of question takes. */
export interface FieldProps<Asked extends Question = Question> {
  question: Asked;
  /** Id of the element that asks. */
  labelledBy: string;
  /** The present answer, undefined when there is none. */
  answer: Answer | undefined;
  /** Called with a new answer, or with undefined when it is taken back. */
  onAnswer: (answer: Answer | undefined) => void;
}
