import { expect, it } from 'vitest';
import { askedOf, createRun, loadQuiz, scoresOf, step } from './engine/index.ts';
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

it('Leirikirja has six sections, each telling about one thing that young people can be asked in a group', async () => {
  const loaded = loadQuiz(await importQuiz('leirikirja'));
  if (!('quiz' in loaded)) throw new Error('It does not load.');
  const { sections, dimensions, ages } = loaded.quiz;
  expect(sections).toHaveLength(6);
  expect(ages).toEqual({ from: 13, to: 17 });
  for (const { title, about, questions } of sections) {
    expect(title.fi).toBeTruthy();
    expect(about?.fi).toBeTruthy();
    const told = questions.flatMap((question) => {
      if (question.type === 'scale') return question.dimension ?? [];
      return question.type === 'statement' ? Object.keys(question.scores?.agree ?? {}) : [];
    });
    expect(new Set(told).size).toBe(1);
  }
  expect(dimensions).toHaveLength(6);
});

it('Muutto opiskelukaupunkiin asks about a home only of those who have one, and about guardians only under 18', async () => {
  const loaded = loadQuiz(await importQuiz('muutto-opiskelukaupunkiin'));
  if (!('quiz' in loaded)) throw new Error('It does not load.');
  const { quiz } = loaded;
  const asked = (place: string, age: number) =>
    askedOf(quiz, { answers: { place }, age }).map(({ question }) => question.id);
  expect(asked('looking', 19)).toContain('home_search');
  expect(asked('looking', 19)).not.toContain('home_feel');
  expect(asked('dorm', 19)).toContain('home_feel');
  expect(asked('commute', 16)).toEqual(expect.arrayContaining(['commute', 'guardian']));
  expect(asked('commute', 19)).not.toContain('guardian');
});

it('The eight dimensions of wellbeing are scored by their own names, without areas of life', async () => {
  const loaded = loadQuiz(await importQuiz('kahdeksan-ulottuvuutta'));
  if (!('quiz' in loaded)) throw new Error('It does not load.');
  const { quiz } = loaded;
  let run = createRun(quiz);
  for (const { id } of quiz.dimensions ?? [])
    run = step(quiz, run, { do: 'answer', question: id, answer: 6 });
  const scores = scoresOf(quiz, run);
  expect(scores).toHaveLength(8);
  expect(scores.every(({ value, dimension }) => value === 6 && !dimension.area)).toBe(true);
});

it.each(['miten-menee', 'leirikirja', 'muutto-opiskelukaupunkiin'] as const)(
  '%s has a first sentence for a chat about each area of life, in every language',
  async (name) => {
    const loaded = loadQuiz(await importQuiz(name));
    if (!('quiz' in loaded)) throw new Error('It does not load.');
    const { dimensions = [], languages } = loaded.quiz;
    const areas = dimensions.filter(({ area }) => area);
    expect(areas.length).toBeGreaterThan(4);
    expect(areas.flatMap(({ says }) => languages.filter((each) => !says?.[each]))).toEqual([]);
  },
);
