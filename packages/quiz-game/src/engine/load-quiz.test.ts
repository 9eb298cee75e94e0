import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/quiz.schema.json' with { type: 'json' };
import { quizJsonSchema } from '../../scripts/json-schema.ts';
import { type LoadedQuiz, loadQuiz } from './load-quiz.ts';
import { EXAMPLE_QUIZ, exampleJson } from './quiz.example.ts';

function problemsOf(json: unknown): string[] {
  const loaded: LoadedQuiz = loadQuiz(json);
  return 'problems' in loaded
    ? loaded.problems.map(({ path, message }) => `${path}: ${message}`)
    : [];
}

/** The example with one thing in it set to something else. */
function changed(path: (string | number)[], value: unknown): unknown {
  const json = exampleJson() as unknown;
  let at = json as Record<string | number, unknown>;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return json;
}

const FIRST = ['sections', 0, 'questions', 0];

describe('A quiz in JSON', () => {
  it('is played when nothing is wrong with it', () => {
    expect(loadQuiz(exampleJson())).toEqual({ quiz: EXAMPLE_QUIZ, gaps: [] });
  });

  it.each([
    [
      'an unknown kind of question',
      [...FIRST, 'type'],
      'essay',
      /questions\[0\]\.type: must be scale or single/,
    ],
    ['a misspelt name', [...FIRST, 'hlep'], { fi: 'x' }, /hlep: is not a known name/],
    ['a missing end of a scale', [...FIRST, 'low'], undefined, /low: is missing/],
    ['a scale of one step', [...FIRST, 'to'], 0, /to: a scale has 2 to 11 steps/],
    [
      'points for an unknown dimension',
      [...FIRST, 'dimension'],
      'sleep',
      /there is no dimension sleep/,
    ],
    [
      'points outside 0–10',
      ['sections', 1, 'questions', 3, 'scores'],
      { agree: { courage: 11 } },
      /agree\.courage: must be a number 0 to 10/,
    ],
    ['a question that is there twice', [...FIRST, 'id'], 'where', /where is there twice/],
    [
      'an option that is there twice',
      ['sections', 0, 'questions', 3, 'options', 1, 'id'],
      'home',
      /home is there twice/,
    ],
    ['background questions before others', ['sections', 0, 'background'], true, /must come last/],
    [
      'a condition about nothing',
      [...FIRST, 'when'],
      { answered: 'nothing' },
      /there is no question nothing/,
    ],
    [
      'a condition about an unknown option',
      [...FIRST, 'when'],
      { question: 'where', is: 'space' },
      /where has no option space/,
    ],
    [
      'a comparison with a number that is not on the scale',
      ['sections', 1, 'questions', 0, 'when'],
      { question: 'company', atLeast: 11 },
      /when: 11 is not on the scale of company, 0 to 10/,
    ],
    [
      'a comparison of words as if they were numbers',
      [...FIRST, 'when'],
      { question: 'where', atMost: 3 },
      /when: where is no scale/,
    ],
    [
      'a comparison of several answers as if they were one',
      [...FIRST, 'when'],
      { question: 'hobbies', is: 'music' },
      /when: hobbies has several answers: use includes/,
    ],
    [
      'a condition about own words',
      [...FIRST, 'when'],
      { question: 'words', is: 'x' },
      /when: words is answered in the person's own words/,
    ],
    [
      'ages that nobody has',
      ['sections', 0, 'ages'],
      { from: 20, to: 10 },
      /ages: no age is from 20 to 10/,
    ],
    [
      'a condition of its own making',
      [...FIRST, 'when'],
      { javascript: 'alert(1)' },
      /when: must have answered or question/,
    ],
    [
      'a question that waits for itself',
      [...FIRST, 'when'],
      { answered: 'company' },
      /leads back: company → company/,
    ],
    [
      'questions that wait for one another',
      [...FIRST, 'when'],
      { all: [{ not: { answered: 'why' } }] },
      /leads back: .*company → why → company|leads back: .*why → company → why/,
    ],
    [
      'a section that waits for its own question',
      ['sections', 0, 'when'],
      { answered: 'where' },
      /leads back/,
    ],
    [
      'a text without the first language',
      ['title'],
      { sv: 'x', en: 'x' },
      /title: has no text in fi/,
    ],
    [
      'a picture from elsewhere',
      ['sections', 1, 'questions', 2, 'options', 0, 'picture'],
      'https://x.example/a.svg',
      /picture: must match/,
    ],
    ['another version of the format', ['format'], 2, /format: must be 1/],
  ])('tells of %s where it is', (_what, path, value, told) => {
    expect(problemsOf(changed(path, value)).join('\n')).toMatch(told);
  });

  it('is played with a gap told where one of the other languages is missing', () => {
    const loaded = loadQuiz(changed([...FIRST, 'text'], { fi: 'Vain suomeksi?' }));
    expect(loaded).toMatchObject({
      gaps: [
        { path: 'sections[0].questions[0].text', message: 'has no text in sv' },
        { path: 'sections[0].questions[0].text', message: 'has no text in en' },
      ],
    });
  });

  it('is refused when conditions lie too deep in one another', () => {
    let when: unknown = { answered: 'where' };
    for (let depth = 0; depth < 10_000; depth += 1) when = { not: when };
    expect(problemsOf(changed([...FIRST, 'when'], when)).join()).toMatch(/is too deep/);
  });

  it('is refused when a thousand questions wait for one another in a row', () => {
    const text = { fi: 'x' };
    const questions = Array.from({ length: 1_800 }, (_, index) => ({
      type: 'statement',
      id: `q${index}`,
      text,
      ...(index < 1_799 && { when: { not: { not: { answered: `q${index + 1}` } } } }),
    }));
    const sections = Array.from({ length: 30 }, (_, index) => ({
      id: `s${index}`,
      title: text,
      questions: questions.slice(index * 60, index * 60 + 60),
    }));
    const { dimensions: _none, ...rest } = exampleJson();
    expect(problemsOf({ ...rest, languages: ['fi'], sections }).join()).toMatch(
      /more than 100 conditions hang on one another/,
    );
  });

  it('is refused with words, never with an error, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(problemsOf(json).length).toBeGreaterThan(0);
      }),
      { seed: 6 },
    );
  });

  it('stays safe when any one thing in it is something else', () => {
    const paths = everyPath(EXAMPLE_QUIZ);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const loaded = loadQuiz(changed(path, value));
        expect('quiz' in loaded || loaded.problems.length > 0).toBe(true);
      }),
      { numRuns: 500, seed: 6 },
    );
  });
});

it('The published schema is what the engine checks by', () => {
  expect(schema).toEqual(quizJsonSchema());
});

function everyPath(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const key = Array.isArray(value) ? Number(name) : name;
    return [[key], ...everyPath(inner).map((path) => [key, ...path])];
  });
}
