import { expect, it } from 'vitest';
import { createRun, loadQuiz, scoresOf, step } from './engine/index.ts';
import { importQuiz, QUIZ_NAMES } from './quizzes.ts';

it.each(QUIZ_NAMES)(
  '%s is complete in Finnish, Swedish, English and plain Finnish',
  async (name) => {
    const loaded = loadQuiz(await importQuiz(name));
    expect(loaded).not.toHaveProperty('problems');
    expect('gaps' in loaded && loaded.gaps).toEqual([]);
    expect('quiz' in loaded && loaded.quiz.languages).toEqual(['fi', 'sv', 'en', 'fi-x-selko']);
  },
);

it('Miten menee tells about each of the ten areas of life by itself', async () => {
  const loaded = loadQuiz(await importQuiz('miten-menee'));
  if (!('quiz' in loaded)) throw new Error('It does not load.');
  const { quiz } = loaded;
  let run = createRun(quiz);
  for (const { id } of quiz.dimensions ?? [])
    run = step(quiz, run, { do: 'answer', question: id, answer: 3 });
  run = step(quiz, run, { do: 'answer', question: 'important', answer: ['friends'] });
  const scores = scoresOf(quiz, run);
  expect(scores.map(({ dimension, value }) => [dimension.area, value])).toEqual(
    (quiz.dimensions ?? []).map(({ id }) => [id, 3]),
  );
  expect(scores.filter(({ importance }) => importance !== undefined)).toHaveLength(1);
  expect(scores.every(({ dimension }) => dimension.reflections)).toBe(true);
});
