import { type Answer, isAnswer, isEmpty } from './answer.ts';
import { type Asked, askedOf, type Said } from './asked.ts';
import type { Quiz } from './quiz.ts';
import { isRecord, own } from './shape.ts';

/** One person's way through a quiz: plain JSON, so that it can be kept and gone on with. */
export interface Run extends Said {
  /** The quiz's `id`. */
  quiz: string;
  /** The question at which the person is; null when they have gone through all. */
  at: string | null;
  /** Questions that the person has passed without an answer. */
  skipped: readonly string[];
}

/** What a person does. */
export type Step =
  | { do: 'answer'; question: string; answer: Answer }
  | { do: 'take-back'; question: string }
  | { do: 'next' }
  | { do: 'back' }
  | { do: 'go'; question: string }
  | { do: 'finish' }
  /** Goes to the first question; the answers stay. */
  | { do: 'restart' };

/** How far a person is. */
export interface Progress {
  /** How many questions are asked now. */
  questions: number;
  answered: number;
  /** Place of the present question, from 1; one more than `questions` at the end. */
  place: number;
}

/** A run from the beginning, or from where a kept one was; what does not fit is left out. */
export function createRun(quiz: Quiz, options: { age?: number; kept?: unknown } = {}): Run {
  const { age } = options;
  const kept = isRecord(options.kept) && options.kept.quiz === quiz.id ? options.kept : {};
  const said = isRecord(kept.answers) ? kept.answers : {};
  const skipped = Array.isArray(kept.skipped) ? kept.skipped : [];
  const questions = quiz.sections.flatMap((section) => section.questions);
  const answers: [string, Answer][] = [];
  for (const question of questions) {
    const answer = own(said, question.id);
    if (isAnswer(question, answer) && !isEmpty(answer)) answers.push([question.id, answer]);
  }
  const run: Run = {
    quiz: quiz.id,
    answers: Object.fromEntries(answers),
    skipped: questions.map(({ id }) => id).filter((id) => skipped.includes(id)),
    at: null,
    ...(age !== undefined && { age }),
  };
  const asked = askedOf(quiz, run);
  const here = asked.find(({ question }) => question.id === kept.at) ?? asked[0];
  return { ...run, at: kept.at === null ? null : (here?.question.id ?? null) };
}

/** What follows from a step; a step that cannot be taken changes nothing. */
export function step(quiz: Quiz, run: Run, taken: Step): Run {
  const asked = askedOf(quiz, run);
  const place = placeOf(asked, run);
  switch (taken.do) {
    case 'answer': {
      const question = asked.find((each) => each.question.id === taken.question)?.question;
      if (!question || !isAnswer(question, taken.answer)) return run;
      if (isEmpty(taken.answer)) return without(run, question.id);
      return {
        ...run,
        answers: { ...run.answers, [question.id]: taken.answer },
        skipped: run.skipped.filter((each) => each !== question.id),
      };
    }
    case 'take-back':
      return without(run, taken.question);
    case 'go':
      return asked.some(({ question }) => question.id === taken.question)
        ? { ...run, at: taken.question }
        : run;
    case 'back':
      return place === 0 ? run : { ...run, at: asked[place - 1]?.question.id ?? run.at };
    case 'restart':
      return { ...run, at: asked[0]?.question.id ?? null };
    case 'next': {
      const here = asked[place];
      return here ? { ...passed(run, [here]), at: asked[place + 1]?.question.id ?? null } : run;
    }
    case 'finish':
      return { ...passed(run, asked), at: null };
  }
}

/** How far a person is among the questions that are asked of them now. */
export function progressOf(quiz: Quiz, run: Run): Progress {
  const asked = askedOf(quiz, run);
  return {
    questions: asked.length,
    answered: asked.filter(({ question }) => own(run.answers, question.id) !== undefined).length,
    place: placeOf(asked, run) + 1,
  };
}

/** The question at which a person is; undefined at the end. */
export function questionAt(quiz: Quiz, run: Run): Asked | undefined {
  const asked = askedOf(quiz, run);
  return asked[placeOf(asked, run)];
}

/** What may leave the device when the person wants it: everything but their own words. */
export function shareable(quiz: Quiz, run: Run): Record<string, Answer> {
  const answers: [string, Answer][] = [];
  for (const { question } of askedOf(quiz, run)) {
    const answer = own(run.answers, question.id);
    if (answer !== undefined && question.type !== 'text') answers.push([question.id, answer]);
  }
  return Object.fromEntries(answers);
}

function without(run: Run, id: string): Run {
  const { [id]: _old, ...answers } = run.answers;
  return { ...run, answers };
}

function passed(run: Run, over: readonly Asked[]): Run {
  const passedOver = over
    .map(({ question }) => question.id)
    .filter((id) => own(run.answers, id) === undefined && !run.skipped.includes(id));
  return { ...run, skipped: [...run.skipped, ...passedOver] };
}

function placeOf(asked: readonly Asked[], { at }: Run): number {
  const place = at === null ? -1 : asked.findIndex(({ question }) => question.id === at);
  return place < 0 ? asked.length : place;
}
