export { agesOf } from './ages-told.ts';
export { type Answer, isAnswer } from './answer.ts';
export { type Asked, askedOf, isFor, type Said } from './asked.ts';
export { type LoadedQuiz, loadQuiz } from './load-quiz.ts';
export type {
  Ages,
  Condition,
  Dimension,
  Localized,
  MultipleQuestion,
  Option,
  PairQuestion,
  PictureOption,
  PictureQuestion,
  Question,
  QuestionBase,
  Quiz,
  QuizBand,
  RankingQuestion,
  ScaleQuestion,
  Scores,
  Section,
  SingleOption,
  SingleQuestion,
  StatementQuestion,
  TextQuestion,
} from './quiz.ts';
export {
  createRun,
  type Progress,
  progressOf,
  questionAt,
  type Run,
  type Step,
  shareable,
  step,
} from './run.ts';
export { bandOfScore, type Score, scoresOf } from './scores.ts';
export type { QuizProblem } from './shape.ts';
export { type SpokenText, textIn } from './text-in.ts';
