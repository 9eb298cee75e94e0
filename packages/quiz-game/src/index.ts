/// <reference path="./css-modules.d.ts" />
export { AuroraQuiz, type AuroraQuizProps } from './embed/AuroraQuiz.tsx';
export type { QuizEvents, QuizSettings } from './embed/settings.ts';
export { Quiz, type QuizProps } from './play/Quiz.tsx';
export type { QuizStorage } from './play/quiz-memory.ts';
export { importQuiz, QUIZ_NAMES, type QuizName } from './quizzes.ts';
export type { TakenResult } from './result/ResultView.tsx';
export { STANDARD_SUPPORT, type Support, type SupportLine } from './support/support.ts';
