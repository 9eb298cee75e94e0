import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agesOf } from './ages-told.ts';
import type { Answer } from './answer.ts';
import { askedOf, isFor } from './asked.ts';
import { EXAMPLE_QUIZ as quiz } from './quiz.example.ts';
import { createRun, progressOf, questionAt, type Run, type Step, shareable, step } from './run.ts';
import { scoresOf } from './scores.ts';
import { textIn } from './text-in.ts';

function after(...steps: Step[]): Run {
  return steps.reduce((run, each) => step(quiz, run, each), createRun(quiz));
}

const answer = (question: string, given: number | string | string[]): Step => ({
  do: 'answer',
  question,
  answer: given,
});
const ids = (run: Run) => askedOf(quiz, run).map(({ question }) => question.id);

describe('Going through a quiz', () => {
  it('asks a question only when its condition holds, and forgets nothing when it no longer does', () => {
    expect(ids(createRun(quiz))).not.toContain('why');
    const low = after(answer('company', 3), answer('why', 4));
    expect(ids(low)).toContain('why');
    const high = step(quiz, low, answer('company', 9));
    expect(ids(high)).not.toContain('why');
    expect(scoresOf(quiz, high).map(({ dimension }) => dimension.id)).toEqual(['friends']);
    expect(scoresOf(quiz, step(quiz, high, answer('company', 2)))).toHaveLength(2);
  });

  it('passes over a question without a reason, and goes back to change', () => {
    const run = after({ do: 'next' }, answer('matters', 7), { do: 'next' }, { do: 'back' });
    expect(run.skipped).toEqual(['company']);
    expect(questionAt(quiz, run)?.question.id).toBe('matters');
    expect(step(quiz, run, answer('matters', 2)).answers).toEqual({ matters: 2 });
    expect(step(quiz, run, { do: 'take-back', question: 'matters' }).answers).toEqual({});
    expect(step(quiz, run, answer('company', 4)).skipped).toEqual([]);
  });

  it('tells how far one is', () => {
    const run = after(answer('company', 8), { do: 'next' });
    expect(progressOf(quiz, run)).toEqual({ questions: 10, answered: 1, place: 2 });
    const end = step(quiz, run, { do: 'finish' });
    expect(questionAt(quiz, end)).toBeUndefined();
    expect(step(quiz, end, { do: 'back' }).at).toBe('age');
    expect(step(quiz, end, { do: 'restart' })).toMatchObject({
      at: 'company',
      answers: { company: 8 },
    });
  });

  it.each([
    ['a number outside the scale', answer('company', 11)],
    ['a number between steps', answer('company', 3.5)],
    ['an unknown option', answer('where', 'space')],
    ['more choices than are allowed', answer('hobbies', ['music', 'games', 'sport'])],
    ['a choice twice', answer('hobbies', ['music', 'music'])],
    ['half an order', answer('order', ['rest'])],
    ['a text that is too long', answer('words', 'x'.repeat(101))],
    ['an answer to a question that is not asked', answer('why', 3)],
    ['an answer to something that every object has', answer('constructor', 3)],
  ])('takes no notice of %s', (_what, taken) => {
    const run = createRun(quiz);
    expect(step(quiz, run, taken)).toBe(run);
  });

  it('goes on from where it was left, without what no longer fits', () => {
    const run = after(answer('company', 3), { do: 'next' }, { do: 'next' });
    const kept = JSON.parse(JSON.stringify(run));
    expect(createRun(quiz, { kept })).toEqual(run);
    const spoilt = { ...kept, answers: { company: 99, where: 'home', gone: 1 }, at: 'gone' };
    expect(createRun(quiz, { kept: spoilt })).toMatchObject({
      answers: { where: 'home' },
      at: 'company',
    });
    expect(createRun(quiz, { kept: { ...kept, quiz: 'another' } }).answers).toEqual({});
  });

  it('asks people of an age what is meant for it, and people of no known age everything', () => {
    const [first, ...others] = quiz.sections;
    const forAdults = { ...quiz, sections: [{ ...first!, ages: { from: 18 } }, ...others] };
    expect(askedOf(forAdults, { answers: {}, age: 17 })[0]?.section.id).toBe('second');
    expect(askedOf(forAdults, { answers: {}, age: 18 })[0]?.section.id).toBe('first');
    expect(askedOf(forAdults, { answers: {} })[0]?.section.id).toBe('first');
  });

  it('never takes own words off the device', () => {
    const run = after(answer('words', 'salaisuus'), answer('sea', 'wood'));
    expect(shareable(quiz, run)).toEqual({ sea: 'wood' });
  });

  it('knows the ages that were chosen, but what the host knows first', () => {
    const [first, second, about] = quiz.sections;
    const [age] = about!.questions;
    const withAges = {
      ...age!,
      options: [
        { id: 'young', text: { fi: 'x' }, ages: { to: 17 } },
        { id: 'old', text: { fi: 'x' }, ages: { from: 18 } },
      ],
    } as typeof age;
    const asking = { ...quiz, sections: [first!, second!, { ...about!, questions: [withAges!] }] };
    const run = step(asking, createRun(asking), answer('age', 'old'));
    expect(agesOf(asking, createRun(asking))).toBeUndefined();
    expect(agesOf(asking, run)).toEqual({ from: 18 });
    expect(agesOf(asking, { ...run, age: 16 })).toEqual({ from: 16, to: 16 });
    expect(isFor({ to: 20 }, { from: 18 })).toBe(true);
    expect(isFor({ to: 17 }, { from: 18 })).toBe(false);
  });

  it('loses no answer and doubles none, however often it is changed, left and gone on with', () => {
    const answers: Record<string, fc.Arbitrary<Answer>> = {
      company: fc.integer({ min: 0, max: 10 }),
      why: fc.integer({ min: 0, max: 10 }),
      where: fc.constantFrom('home', 'out'),
      hobbies: fc.subarray(['music', 'games', 'sport'], { minLength: 1, maxLength: 2 }),
      order: fc.shuffledSubarray(['rest', 'work', 'play'], { minLength: 3 }),
      dare: fc.constantFrom('agree', 'disagree'),
      words: fc.string({ minLength: 1, maxLength: 100 }),
    };
    const doing = fc.oneof(
      fc.constantFrom(...Object.keys(answers)).chain((question) =>
        fc.record({
          do: fc.constant('answer' as const),
          question: fc.constant(question),
          answer: answers[question]!,
        }),
      ),
      fc.record({
        do: fc.constant('take-back' as const),
        question: fc.constantFrom(...Object.keys(answers)),
      }),
      fc.record({ do: fc.constantFrom('next', 'back', 'finish', 'restart', 'leave') }),
    );
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 60 }), (all) => {
        let run = createRun(quiz);
        const said = new Map<string, Answer>();
        for (const each of all) {
          if (each.do === 'leave') {
            run = createRun(quiz, { kept: JSON.parse(JSON.stringify(run)) });
            continue;
          }
          const isAsked = 'question' in each && ids(run).includes(each.question);
          run = step(quiz, run, each as Step);
          if (each.do === 'answer' && isAsked) said.set(each.question, each.answer);
          if (each.do === 'take-back') said.delete(each.question);
        }
        expect(run.answers).toEqual(Object.fromEntries(said));
        const counted = ids(run).filter((id) => said.has(id));
        expect(progressOf(quiz, run).answered).toBe(counted.length);
        expect(run.skipped.filter((id) => said.has(id))).toEqual([]);
        expect(new Set(run.skipped).size).toBe(run.skipped.length);
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('stays sound whatever is kept and whatever is done', () => {
    const names = [
      ...quiz.sections.flatMap(({ questions }) => questions.map(({ id }) => id)),
      '__proto__',
      'toString',
    ];
    const question = fc.constantFrom(...names);
    const anyStep = fc.oneof(
      fc.record({
        do: fc.constant('answer'),
        question,
        answer: fc.oneof(
          fc.integer({ min: -5, max: 15 }),
          fc.constantFrom('home', 'agree', 'sea', '__proto__'),
          fc.subarray(['music', 'games', 'rest', 'work', 'play']),
        ),
      }),
      fc.record({ do: fc.constantFrom('take-back', 'go'), question }),
      fc.record({ do: fc.constantFrom('next', 'back', 'finish') }),
    ) as fc.Arbitrary<Step>;
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(anyStep, { maxLength: 40 }), (kept, steps) => {
        let run = createRun(quiz, {
          kept: { quiz: quiz.id, answers: kept, skipped: kept, at: kept },
        });
        for (const each of steps) run = step(quiz, run, each);
        const { questions, answered, place } = progressOf(quiz, run);
        expect(answered).toBeLessThanOrEqual(questions);
        expect(place).toBeLessThanOrEqual(questions + 1);
        for (const { value } of scoresOf(quiz, run)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(10);
        }
        expect(createRun(quiz, { kept: JSON.parse(JSON.stringify(run)) }).answers).toEqual(
          run.answers,
        );
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});

describe('What answers tell', () => {
  it('is the mean for each dimension, with what matters beside it, and never a sum', () => {
    const run = after(
      answer('company', 2),
      answer('why', 5),
      answer('matters', 9),
      answer('dare', 'agree'),
    );
    expect(scoresOf(quiz, run).map(({ dimension, ...score }) => [dimension.id, score])).toEqual([
      ['friends', { value: 2, band: 'low', importance: 9 }],
      ['courage', { value: 7, band: 'fair' }],
    ]);
  });

  it('reads a scale of other steps, and one turned round, as 0–10', () => {
    const [section] = quiz.sections;
    const [company] = section!.questions;
    const turned = { ...company!, from: 1, to: 5, reversed: true as const } as typeof company;
    const other = { ...quiz, sections: [{ ...section!, questions: [turned!] }] };
    const run = step(other, createRun(other), answer('company', 2));
    expect(scoresOf(other, run)[0]?.value).toBe(7.5);
  });
});

it('A text comes in the language wanted, else in the nearest, with its language told', () => {
  const text = { fi: 'Hei', sv: 'Hej' };
  const languages = { languages: ['sv', 'fi'], fallbacks: { se: ['fi'] } };
  expect(textIn(languages, text, 'sv')).toEqual({ text: 'Hej', language: 'sv' });
  expect(textIn(languages, text, 'fi-x-selko')).toEqual({ text: 'Hei', language: 'fi' });
  expect(textIn(languages, text, 'se')).toEqual({ text: 'Hei', language: 'fi' });
  expect(textIn(languages, text, 'ar')).toEqual({ text: 'Hej', language: 'sv' });
  expect(textIn(languages, {}, 'toString')).toEqual({ text: '', language: 'toString' });
});
