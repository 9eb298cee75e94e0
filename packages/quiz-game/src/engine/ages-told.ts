import { askedOf } from './asked.ts';
import type { Ages, Quiz } from './quiz.ts';
import type { Run } from './run.ts';
import { own } from './shape.ts';

/** The ages among which a person is, from what the host knows or what they chose; else undefined. */
export function agesOf(quiz: Quiz, run: Run): Ages | undefined {
  if (run.age !== undefined) return { from: run.age, to: run.age };
  for (const { question } of askedOf(quiz, run)) {
    if (question.type !== 'single') continue;
    const answer = own(run.answers, question.id);
    const ages = question.options.find(({ id }) => id === answer)?.ages;
    if (ages) return ages;
  }
  return undefined;
}
