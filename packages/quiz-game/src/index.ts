/// <reference path="./css-modules.d.ts" />
export { importQuiz, QUIZ_NAMES, type QuizName } from './quizzes.ts';
