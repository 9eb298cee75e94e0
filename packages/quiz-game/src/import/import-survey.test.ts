import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedOf } from '../engine/asked.ts';
import { loadQuiz } from '../engine/load-quiz.ts';
import type { Quiz } from '../engine/quiz.ts';
import { createRun } from '../engine/run.ts';
import { importSurvey } from './import-survey.ts';
import { EXAMPLE_SURVEY } from './survey.example.ts';

const OPTIONS = { id: 'nuorisotalo', credit: { fi: 'Nuorisotalo' } };

function imported(json: unknown = EXAMPLE_SURVEY) {
  const made = importSurvey(json, OPTIONS);
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return made;
}

/** A survey with a few elements. */
const survey = (...elements: unknown[]) => ({ title: 'x', locale: 'fi', elements });
const CHOICE = { type: 'radiogroup', name: 'a', title: 'A?', choices: ['x', 'y'] };
const LATER = (visibleIf: string) => ({ type: 'boolean', name: 'b', title: 'B?', visibleIf });

function asked(quiz: Quiz, answers: Record<string, string | number | string[]>): string[] {
  return askedOf(quiz, createRun(quiz, { kept: { quiz: quiz.id, answers } })).map(
    ({ question }) => question.id,
  );
}

describe('A survey of SurveyJS', () => {
  it('becomes a quiz that can be played, with its languages', () => {
    const { quiz } = imported();
    expect(loadQuiz(JSON.parse(JSON.stringify(quiz)))).toHaveProperty('quiz');
    expect(quiz.languages).toEqual(['fi', 'sv', 'en']);
    expect(quiz.title).toEqual({
      fi: 'Nuorisotalon kysely',
      sv: 'Ungdomsgårdens enkät',
      en: 'Youth club survey',
    });
    expect(quiz.about).toEqual({ fi: 'Kerro, mitä mieltä olet.' });
    const types = quiz.sections.map(({ questions }) => questions.map(({ id, type }) => [id, type]));
    expect(types).toEqual([
      [
        ['visit', 'single'],
        ['obstacles', 'multiple'],
        ['wish', 'text'],
        ['viihtyvyys', 'scale'],
        ['mood', 'scale'],
        ['safe', 'pair'],
      ],
      [
        ['order', 'ranking'],
        ['logo', 'picture'],
        ['poster', 'single'],
        ['times-mon', 'single'],
        ['times-sat', 'single'],
        ['age', 'text'],
        ['again', 'text'],
      ],
    ]);
  });

  it('keeps when its questions, panels and pages are asked', () => {
    const { quiz } = imported();
    expect(asked(quiz, {})).toEqual(['visit', 'viihtyvyys', 'safe']);
    expect(asked(quiz, { visit: 'never' })).toEqual(['visit', 'obstacles', 'safe']);
    expect(asked(quiz, { visit: 'never', obstacles: ['aika'] })).toContain('wish');
    expect(asked(quiz, { visit: 'weekly', viihtyvyys: 4 })).toContain('mood');
    expect(asked(quiz, { visit: 'weekly', viihtyvyys: 5 })).not.toContain('mood');
    expect(asked(quiz, { safe: 'yes', 'times-sat': 'option-1' })).toContain('age');
    expect(asked(quiz, { safe: 'no' })).not.toContain('order');
  });

  it('comes with a report of everything that is not as it was', () => {
    const { report } = imported();
    const told = report.map(({ path, kind, message }) => `${path} ${kind} ${message}`);
    for (const expected of [
      /^maxTimeToFinish left-out/,
      /^triggers left-out/,
      /^description changed formatting was taken out/,
      /elements\[0\]\.isRequired changed nobody is made to answer/,
      /elements\[1\]\.title left-out the panel/,
      /showOtherItem changed the choice stays/,
      /elements\[1\]\.elements\[1\]\.title changed the text is not filled in/,
      /elements\[3\]\.minRateDescription changed/,
      /pages\[1\]\.elements\[2\] changed pictures must lie on the host/,
      /pages\[1\]\.elements\[3\] changed each row of the table/,
      /inputType changed it is answered in words/,
      /elements\[5\]\.visibleIf left-out it is always asked, .* iif/,
      /elements\[6\] left-out there is no such kind of question: signaturepad/,
      /elements\[7\] left-out there is no such kind of question: file/,
    ])
      expect(
        told.some((line) => expected.test(line)),
        `${expected}\n${told.join('\n')}`,
      ).toBe(true);
  });

  it.each([
    ["{a} = 'x'", { a: 'x' }, true],
    ["{a} = 'x'", { a: 'y' }, false],
    ["{a} <> 'x'", {}, true],
    ['{a} empty', {}, true],
    ['{a} notempty', { a: 'y' }, true],
    ["!({a} = 'x')", { a: 'x' }, false],
    ["{a} = 'x' or {a} = 'y'", { a: 'y' }, true],
    ["{a} anyof ['x', 'y']", { a: 'y' }, true],
    ["{a} notempty and ({a} = 'y')", { a: 'x' }, false],
  ] as const)('reads %s', (visibleIf, answers, is) => {
    const { quiz, report } = imported(survey(CHOICE, LATER(visibleIf)));
    expect(report).toEqual([]);
    expect(asked(quiz, answers).includes('b')).toBe(is);
  });

  it.each([
    ['a function', "today() > '2026-01-01'"],
    ['an unknown question', "{c} = 'x'"],
    ['an unknown option', "{a} = 'z'"],
    ['half a comparison', '{a} = '],
    ['words as numbers', '{a} > 3'],
    ['brackets in brackets', `${'('.repeat(30)}{a} notempty${')'.repeat(30)}`],
    ['something behind it', '{a} notempty; alert(1)'],
    ['a very long one', `${'{a} notempty and '.repeat(500)}{a} notempty`],
  ])('asks always, and says so, where a condition cannot be said: %s', (_what, visibleIf) => {
    const { quiz, report } = imported(survey(CHOICE, LATER(visibleIf)));
    expect(asked(quiz, {})).toContain('b');
    expect(report).toEqual([
      expect.objectContaining({ path: 'elements[1].visibleIf', kind: 'left-out' }),
    ]);
  });

  it('is refused with words when questions wait for one another, or nothing is left', () => {
    const waiting = survey({ ...CHOICE, visibleIf: '{b} = true' }, LATER("{a} = 'x'"));
    expect(importSurvey(waiting, OPTIONS)).toMatchObject({
      problems: [{ message: expect.stringContaining('leads back') }],
    });
    expect(importSurvey(survey({ type: 'html', html: '<b>x</b>' }), OPTIONS)).toHaveProperty(
      'problems',
    );
    expect(importSurvey('<xml>', OPTIONS)).toHaveProperty('problems');
  });

  it('gives things of the same name names of their own', () => {
    const { quiz } = imported(survey(CHOICE, CHOICE, { ...CHOICE, name: '__proto__' }));
    const ids = quiz.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(3);
  });

  it('never brings an address or a script over', () => {
    const { quiz } = imported(
      survey(
        { ...CHOICE, title: '<img src=x onerror=hostile()>Kysymys' },
        {
          type: 'imagepicker',
          name: 'p',
          title: 'P?',
          choices: [
            { value: 1, text: 'a', imageLink: 'javascript:hostile()' },
            { value: 2, text: 'b', imageLink: '//evil.example/x.png' },
          ],
        },
      ),
    );
    expect(JSON.stringify(quiz)).not.toMatch(/hostile|evil|javascript/);
  });

  it('never throws, and what it makes can always be played', () => {
    const name = fc.constantFrom('a', 'b', '__proto__', 'toString', 'Ä ö!', '');
    const type = fc.constantFrom(
      'rating',
      'boolean',
      'radiogroup',
      'checkbox',
      'ranking',
      'imagepicker',
      'text',
      'matrix',
      'panel',
      'slider',
      'constructor',
    );
    const visibleIf = fc.constantFrom("{a} = 'x'", '{b} > 2', "{a} contains 'x'", '{b} empty', '{');
    const leaf = fc.record(
      {
        type,
        name,
        title: fc.oneof(name, fc.jsonValue()),
        visibleIf: fc.oneof(visibleIf, fc.jsonValue()),
        choices: fc.oneof(fc.array(fc.oneof(name, fc.jsonValue())), fc.jsonValue()),
        rows: fc.array(name),
        columns: fc.array(name),
        rateMin: fc.oneof(fc.integer(), fc.jsonValue()),
        rateMax: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.jsonValue()),
        elements: fc.jsonValue(),
      },
      { requiredKeys: ['type'] },
    );
    const json = fc.oneof(
      fc.jsonValue(),
      fc.record({
        title: fc.jsonValue(),
        locale: fc.oneof(fc.constant('fi'), fc.jsonValue()),
        pages: fc.array(fc.record({ name, elements: fc.array(leaf, { maxLength: 6 }) }), {
          maxLength: 4,
        }),
      }),
    );
    fc.assert(
      fc.property(json, (each) => {
        const made = importSurvey(each, OPTIONS);
        if ('quiz' in made) expect(loadQuiz(made.quiz)).toHaveProperty('quiz');
        else expect(made.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400, seed: 6 },
    );
  });
});
