import type { Condition, Quiz } from './quiz.ts';
import { eachCondition, partsOf } from './references.ts';

/** So many conditions may hang on one another before a page would have to go too deep to ask them. */
const LONGEST = 100;

/** Reports questions whose conditions lead back to themselves, or hang on too long a chain of others. */
export function checkCycles(quiz: Quiz, report: (path: string, message: string) => void): void {
  const needs = new Map<string, Set<string>>();
  const paths = new Map<string, string>();
  eachCondition(quiz, (condition, path, governed) => {
    for (const { id } of governed) {
      const all = needs.get(id) ?? new Set();
      for (const each of askedBy(condition)) all.add(each);
      needs.set(id, all);
      paths.set(id, path);
    }
  });
  /** How many questions stand one behind another, this one included. */
  const lengths = new Map<string, number>();
  const open: string[] = [];
  const visit = (id: string): number => {
    const at = open.indexOf(id);
    if (at >= 0) {
      report(
        paths.get(id) ?? '',
        `the condition leads back: ${[...open.slice(at), id].join(' → ')}`,
      );
      return 0;
    }
    const former = lengths.get(id);
    if (former !== undefined) return former;
    open.push(id);
    let length = 1;
    for (const each of needs.get(id) ?? []) length = Math.max(length, 1 + visit(each));
    open.pop();
    lengths.set(id, length);
    if (length === LONGEST + 1)
      report(
        paths.get(id) ?? '',
        `more than ${LONGEST} conditions hang on one another, up to ${id}`,
      );
    return length;
  };
  for (const id of needs.keys()) visit(id);
}

/** The questions that a condition asks about. */
function askedBy(condition: Condition): string[] {
  if ('answered' in condition) return [condition.answered];
  if ('question' in condition) return [condition.question];
  return partsOf(condition).flatMap(askedBy);
}
