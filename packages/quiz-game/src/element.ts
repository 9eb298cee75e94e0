import { defineAuroraQuiz } from './embed/define-element.ts';

export type { AuroraQuizElement } from './embed/define-element.ts';
export type { QuizEvents, QuizSettings } from './embed/settings.ts';

defineAuroraQuiz(() => import('./embed/mount.tsx'));
