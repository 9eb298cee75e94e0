import {
  type Asked,
  askedOf,
  type Localized,
  type Question,
  type Quiz,
  type Run,
  type Section,
  scoresOf,
} from '../engine/index.ts';

/** A quiz that groups can play: its name now, its content when a group needs it. */
export interface GroupQuiz {
  /** The quiz's `id`. */
  id: string;
  title: Localized;
  /** Loads and checks it; rejects when it cannot be played. */
  load: () => Promise<Quiz>;
}

/** The most sections that a group can go through. */
const MOST_SECTIONS = 20;

/** The sections that a group goes through: all but those about the person themself. */
export function groupSections({ sections }: Quiz): Section[] {
  return sections.filter(({ background }) => !background).slice(0, MOST_SECTIONS);
}

/** The dimensions that the answers to a section tell about, in the order of the quiz. */
export function dimensionsOf(quiz: Quiz, section: Section): string[] {
  const told = new Set(section.questions.flatMap(tellsOf));
  return (quiz.dimensions ?? []).map(({ id }) => id).filter((id) => told.has(id));
}

function tellsOf(question: Question): string[] {
  if ('tells' in question && question.tells === 'importance') return [];
  if (question.type === 'scale')
    return question.dimension === undefined ? [] : [question.dimension];
  if (question.type === 'statement')
    return [question.scores?.agree, question.scores?.disagree].flatMap((each) =>
      Object.keys(each ?? {}),
    );
  if (!('options' in question)) return [];
  return question.options.flatMap(({ scores }) => Object.keys(scores ?? {}));
}

/** The questions of a section that are asked of somebody, for their earlier answers too. */
export function askedIn(quiz: Quiz, run: Run, section: Section): Asked[] {
  return askedOf(quiz, run).filter((each) => each.section.id === section.id);
}

/** Values 0–10 of the dimensions that the answers to a section tell about; own words tell about none. */
export function valuesIn(quiz: Quiz, run: Run, section: Section): Record<string, number> {
  const questions = askedIn(quiz, run, section).map(
    // What is asked has been decided over the whole quiz.
    ({ question: { when: _when, ages: _ages, ...question } }) => question as Question,
  );
  const { when: _when, ages: _ages, ...plain } = section;
  const told = dimensionsOf(quiz, section);
  const scores = scoresOf({ ...quiz, sections: [{ ...plain, questions }] }, run);
  return Object.fromEntries(
    scores
      .filter(({ dimension }) => told.includes(dimension.id))
      .map(({ dimension, value }) => [dimension.id, value]),
  );
}
