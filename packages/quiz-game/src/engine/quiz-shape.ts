import { LANGUAGE, type Shape, type Shapes } from './shape.ts';

const ID = '^[a-z][a-z0-9_-]{0,62}$';
const id: Shape = { is: 'text', most: 63, pattern: ID };
const line: Shape = { is: 'localized', most: 300 };
const text: Shape = { is: 'localized', most: 1_000 };
const points: Shape = {
  is: 'map',
  of: { is: 'number', least: 0, most: 10 },
  pattern: ID,
  most: 40,
};
const isTrue: Shape = { is: 'const', values: [true] };
const language: Shape = { is: 'text', most: 35, pattern: LANGUAGE };
const age: Shape = { is: 'number', least: 0, most: 130, whole: true };
const number: Shape = { is: 'number', least: -1_000, most: 1_000 };
const condition: Shape = { is: 'named', name: 'condition' };
const ages: Shape = { is: 'object', needs: {}, may: { from: age, to: age } };

const list = (of: Shape, least: number, most: number): Shape => ({ is: 'list', of, least, most });
const object = (needs: Shapes, may: Shapes = {}): Shape => ({ is: 'object', needs, may });
const option = (more: Shapes = {}, may: Shapes = {}) =>
  object({ id, text: line, ...more }, { scores: points, ...may });
const question = (type: string, needs: Shapes, may: Shapes = {}) =>
  object(
    { type: { is: 'const', values: [type] }, id, text: line, ...needs },
    { help: text, ages, when: condition, ...may },
  );

const tells: Shape = { is: 'const', values: ['value', 'importance'] };
const scaleEnd: Shape = { is: 'number', least: 0, most: 100, whole: true };

/** The eight kinds of questions. */
const QUESTION: Shape = {
  is: 'kinds',
  kinds: {
    scale: question(
      'scale',
      { low: line, high: line },
      {
        from: scaleEnd,
        to: scaleEnd,
        look: { is: 'const', values: ['words', 'faces', 'slider'] },
        dimension: id,
        tells,
        reversed: isTrue,
      },
    ),
    single: question('single', { options: list(option({}, { ages }), 2, 30) }),
    multiple: question(
      'multiple',
      { options: list(option(), 2, 30) },
      { most: { is: 'number', least: 1, most: 30, whole: true }, tells },
    ),
    ranking: question('ranking', { options: list(option(), 2, 12) }),
    pair: question('pair', { options: list(option(), 2, 2) }),
    text: question('text', {}, { most: { is: 'number', least: 1, most: 2_000, whole: true } }),
    picture: question('picture', {
      // A host's own pictures: no address of another site.
      options: list(
        option({ picture: { is: 'text', most: 200, pattern: '^[\\w-][\\w./-]*$' } }),
        2,
        12,
      ),
    }),
    statement: question(
      'statement',
      {},
      { scores: object({}, { agree: points, disagree: points }) },
    ),
  },
};

const conditions = list(condition, 1, 20);

/** Shapes that refer to one another. */
export const NAMED: Shapes = {
  condition: {
    is: 'either',
    by: {
      answered: object({ answered: id }),
      question: object(
        { question: id },
        { is: { is: 'any-of', of: [id, number] }, atLeast: number, atMost: number, includes: id },
      ),
      all: object({ all: conditions }),
      any: object({ any: conditions }),
      not: object({ not: condition }),
    },
  },
};

/** The form of a quiz in JSON. */
export const QUIZ: Shape = object(
  {
    format: { is: 'const', values: [1] },
    id,
    version: { is: 'text', most: 60 },
    title: line,
    languages: list(language, 1, 40),
    credit: text,
    sections: list(
      object(
        { id, title: line, questions: list(QUESTION, 1, 60) },
        { about: text, background: isTrue, ages, when: condition },
      ),
      1,
      30,
    ),
  },
  {
    $schema: { is: 'text', most: 300 },
    about: text,
    fallbacks: { is: 'map', of: list(language, 1, 10), pattern: LANGUAGE, most: 40 },
    ages,
    permission: { is: 'text', most: 1_000 },
    dimensions: list(
      object(
        { id, name: line },
        {
          area: id,
          says: line,
          icon: id,
          reflections: object({ low: text, fair: text, good: text }, { middling: text }),
        },
      ),
      1,
      40,
    ),
    supportAtMost: { is: 'number', least: 0, most: 5, whole: true },
  },
);
