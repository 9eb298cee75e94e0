import { describe, expect, it } from 'vitest';
import { createRun, type Quiz } from '../engine/index.ts';
import { EXAMPLE_QUIZ } from '../engine/quiz.example.ts';
import { exampleQuiz } from './example-quizzes.example.ts';
import { groupLanguage } from './group-language.ts';
import { dimensionsOf, groupSections, valuesIn } from './group-quiz.ts';

const quiz = exampleQuiz();
const [me] = groupSections(quiz);
const said = (answers: Record<string, number | string>) =>
  createRun(quiz, { kept: { quiz: quiz.id, answers } });

describe('What a group plays of a quiz', () => {
  it('leaves out the questions about the person', () => {
    expect(groupSections(quiz).map(({ id }) => id)).not.toContain('about');
    expect(groupSections(quiz).length).toBe(quiz.sections.length - 1);
  });

  it('names the dimensions of each section, but not what only says how much something matters', () => {
    expect(me && dimensionsOf(quiz, me)).toEqual(['health', 'resilience', 'self_esteem']);
    const whole = quiz.sections.find(({ id }) => id === 'whole');
    expect(whole && dimensionsOf(quiz, whole)).toEqual(['life_satisfaction']);
  });

  it('sends values of the section only, and none for what was skipped', () => {
    const run = said({ health: 2, friends: 9 });
    expect(me && valuesIn(quiz, run, me)).toEqual({ health: 2 });
    expect(me && valuesIn(quiz, said({}), me)).toEqual({});
  });

  it('never sends own words', () => {
    const [section] = EXAMPLE_QUIZ.sections.filter(({ questions }) =>
      questions.some(({ type }) => type === 'text'),
    );
    const words = section?.questions.find(({ type }) => type === 'text');
    if (!section || !words) throw new Error('The example has no question for own words.');
    const run = createRun(EXAMPLE_QUIZ, {
      kept: { quiz: EXAMPLE_QUIZ.id, answers: { [words.id]: 'a secret' } },
    });
    expect(JSON.stringify(valuesIn(EXAMPLE_QUIZ, run, section))).not.toContain('secret');
  });

  it('asks what depends on an answer in an earlier section', () => {
    const [question] = me?.questions ?? [];
    if (!me || !question) throw new Error('There is no question.');
    const later = {
      ...me,
      id: 'later',
      questions: [{ ...question, id: 'more', when: { answered: 'health' } }],
    };
    const two: Quiz = { ...quiz, sections: [me, later] };
    const run = createRun(two, { kept: { quiz: two.id, answers: { health: 3, more: 9 } } });
    expect(valuesIn(two, run, later)).toEqual({ health: 9 });
    const without = createRun(two, { kept: { quiz: two.id, answers: { more: 9 } } });
    expect(valuesIn(two, without, later)).toEqual({});
  });
});

it('Questions are in the player’s own language where the quiz speaks it, else in that of the group', () => {
  const spoken = ['fi', 'sv', 'en', 'fi-x-selko'];
  expect(groupLanguage('sv', 'fi', spoken)).toBe('sv');
  expect(groupLanguage('fi', 'fi-x-selko', spoken)).toBe('fi-x-selko');
  expect(groupLanguage('ar', 'fi', spoken)).toBe('fi');
});
