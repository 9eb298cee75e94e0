import mitenMenee from '../../quizzes/miten-menee.json' with { type: 'json' };
import { loadQuiz, type Quiz } from '../engine/index.ts';
import type { GroupQuiz } from './group-quiz.ts';

/** "Miten menee?", checked. */
export function exampleQuiz(): Quiz {
  const loaded = loadQuiz(mitenMenee);
  if (!('quiz' in loaded)) throw new Error('The quiz does not load.');
  return loaded.quiz;
}

/** The quizzes of the examples. */
export const EXAMPLE_QUIZZES: readonly GroupQuiz[] = [
  { id: 'miten-menee', title: mitenMenee.title, load: async () => exampleQuiz() },
  {
    id: 'broken',
    title: { fi: 'Kysely, joka ei aukea', sv: 'En trasig enkät', en: 'A quiz that does not open' },
    load: () => Promise.reject(new Error('It does not load.')),
  },
];
