import { expect, it, vi } from 'vitest';
import { exampleJson } from '../engine/quiz.example.ts';
import { readQuiz } from './read-quiz.ts';
import { readQuizzes } from './read-quizzes.ts';

const page = 'https://nuoret.example/kysely/';

function from(body: string, init: ResponseInit = {}) {
  return { page, fetch: vi.fn(async () => new Response(body, init)) };
}

it('A quiz that comes with the package is read by its name, without a question to the page', async () => {
  const source = from('');
  expect(await readQuiz('leirikirja', source)).toMatchObject({ quiz: { id: 'leirikirja' } });
  expect(source.fetch).not.toHaveBeenCalled();
});

it('A quiz of the page itself is read from its address', async () => {
  const source = from(JSON.stringify(exampleJson()));
  expect(await readQuiz('oma.json', source)).toMatchObject({ quiz: { id: 'esimerkki' } });
  expect(source.fetch).toHaveBeenCalledWith('https://nuoret.example/kysely/oma.json');
});

it.each([
  'https://evil.example/quiz.json',
  '//evil.example/quiz.json',
  'https://nuoret.example.evil.example/q.json',
  'data:application/json,{}',
  'javascript:alert(1)//.json',
  'http://nuoret.example/q.json',
  'https://[/q.json',
])('A quiz from elsewhere is not even asked for: %s', async (quiz) => {
  const source = from('{}');
  expect(await readQuiz(quiz, source)).toHaveProperty('problems');
  expect(source.fetch).not.toHaveBeenCalled();
});

it.each([
  ['is missing', from('', { status: 404 }), 'answered 404'],
  ['is no JSON', from('<!doctype html>'), 'is no JSON'],
  ['is far too long', from(`"${'x'.repeat(1_000_001)}"`), 'longer than'],
  ['is something else', from('[1]'), 'must be an object'],
])('A file that %s is told of in words', async (_what, source, told) => {
  const read = await readQuiz('/oma.json', source);
  expect('problems' in read && read.problems[0]?.message).toContain(told);
});

it('A name that nobody knows is told of', async () => {
  expect(await readQuiz('mitenmenee', from(''))).toEqual({
    problems: [{ path: 'quiz', message: 'there is no quiz mitenmenee' }],
  });
});

it('Groups may have several, and a mistake in any of them is told of', async () => {
  const both = await readQuizzes(['leirikirja', ' miten-menee'], from(''));
  expect('quizzes' in both && both.quizzes.map(({ id }) => id)).toEqual([
    'leirikirja',
    'miten-menee',
  ]);
  expect(await readQuizzes(['leirikirja', 'tuntematon'], from(''))).toEqual({
    problems: [{ path: 'quiz', message: 'there is no quiz tuntematon' }],
  });
});
