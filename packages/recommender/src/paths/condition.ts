import type { PathPerson } from './path.ts';
import type { StepCondition } from './template.ts';

/** Whether a step is meant for a person; null where what they have said does not tell. */
export function holds(condition: StepCondition | undefined, person: PathPerson): boolean | null {
  if (!condition) return true;
  const { answer, age, municipalities } = condition;
  const said = answer && person.situation?.answers[answer.area];
  const parts = [
    !answer || (said === undefined ? null : said <= answer.atMost),
    !age || (person.age === undefined ? null : isWithin(person.age, age)),
    !municipalities ||
      (person.municipalityCode === undefined
        ? null
        : municipalities.includes(person.municipalityCode)),
  ];
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

function isWithin(
  age: number,
  { from = 0, to = Number.POSITIVE_INFINITY }: { from?: number; to?: number },
) {
  return age >= from && age <= to;
}
