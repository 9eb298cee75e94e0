/** Names of the quizzes that come with the package. */
export const QUIZ_NAMES = [
  'miten-menee',
  'leirikirja',
  'muutto-opiskelukaupunkiin',
  'kahdeksan-ulottuvuutta',
] as const;

/** The name of a quiz that comes with the package. */
export type QuizName = (typeof QUIZ_NAMES)[number];

/** Loads a quiz as its JSON: give it to `loadQuiz`. */
export async function importQuiz(name: QuizName): Promise<unknown> {
  switch (name) {
    case 'miten-menee':
      return (await import('../quizzes/miten-menee.json', { with: { type: 'json' } })).default;
    case 'leirikirja':
      return (await import('../quizzes/leirikirja.json', { with: { type: 'json' } })).default;
    case 'muutto-opiskelukaupunkiin':
      return (await import('../quizzes/muutto-opiskelukaupunkiin.json', { with: { type: 'json' } }))
        .default;
    case 'kahdeksan-ulottuvuutta':
      return (await import('../quizzes/kahdeksan-ulottuvuutta.json', { with: { type: 'json' } }))
        .default;
  }
}
