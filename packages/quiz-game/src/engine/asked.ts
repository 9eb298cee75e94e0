import { type Answer, isAnswer } from './answer.ts';
import type { Ages, Condition, Question, Quiz, Section } from './quiz.ts';
import { own } from './shape.ts';

/** What a person has said, and their age where it is known. */
export interface Said {
  answers: Readonly<Record<string, Answer>>;
  age?: number;
}

/** A question that is asked, with its section. */
export interface Asked {
  question: Question;
  section: Section;
}

/** The questions that are asked of a person, in order; it may change with every answer. */
export function askedOf(quiz: Quiz, { answers, age }: Said): Asked[] {
  const all = new Map<string, Asked>();
  for (const section of quiz.sections)
    for (const question of section.questions) all.set(question.id, { question, section });
  const known = new Map<string, boolean>();
  const isAsked = ({ question, section }: Asked): boolean => {
    const former = known.get(question.id);
    if (former !== undefined) return former;
    // Loaded quizzes have no cycles; whatever else comes in does not hang the page.
    known.set(question.id, false);
    const is =
      isFor(section.ages, age) &&
      isFor(question.ages, age) &&
      (!section.when || holds(section.when)) &&
      (!question.when || holds(question.when));
    known.set(question.id, is);
    return is;
  };
  const answerTo = (id: string): Answer | undefined => {
    const asked = all.get(id);
    const answer = own(answers, id);
    return asked && isAnswer(asked.question, answer) && isAsked(asked) ? answer : undefined;
  };
  const holds = (condition: Condition): boolean => {
    if ('not' in condition) return !holds(condition.not);
    if ('all' in condition) return condition.all.every(holds);
    if ('any' in condition) return condition.any.some(holds);
    if ('answered' in condition) return answerTo(condition.answered) !== undefined;
    const { is, atLeast, atMost, includes } = condition;
    const answer = answerTo(condition.question);
    if (answer === undefined) return false;
    const isWithin = (isRight: (value: number) => boolean) =>
      typeof answer === 'number' && isRight(answer);
    return (
      (is === undefined || answer === is) &&
      (atLeast === undefined || isWithin((value) => value >= atLeast)) &&
      (atMost === undefined || isWithin((value) => value <= atMost)) &&
      (includes === undefined || (Array.isArray(answer) && answer.includes(includes)))
    );
  };
  return [...all.values()].filter(isAsked);
}

/** Whether something is meant for an age, or for some of a span of ages; for an unknown age it is. */
export function isFor(ages: Ages | undefined, age: Ages | number | undefined): boolean {
  if (!ages || age === undefined) return true;
  const { from = 0, to = Number.POSITIVE_INFINITY } =
    typeof age === 'number' ? { from: age, to: age } : age;
  return to >= (ages.from ?? 0) && from <= (ages.to ?? Number.POSITIVE_INFINITY);
}
