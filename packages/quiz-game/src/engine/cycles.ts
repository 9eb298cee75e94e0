import type { Condition, Quiz } from './quiz.ts';
import { eachCondition, partsOf } from './references.ts';

/** Reports questions whose conditions lead back to themselves. */
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
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (id: string): void => {
    const at = open.indexOf(id);
    if (at >= 0) {
      report(
        paths.get(id) ?? '',
        `the condition leads back: ${[...open.slice(at), id].join(' → ')}`,
      );
      return;
    }
    if (done.has(id)) return;
    open.push(id);
    for (const each of needs.get(id) ?? []) visit(each);
    open.pop();
    done.add(id);
  };
  for (const id of needs.keys()) visit(id);
}

/** The questions that a condition asks about. */
function askedBy(condition: Condition): string[] {
  if ('answered' in condition) return [condition.answered];
  if ('question' in condition) return [condition.question];
  return partsOf(condition).flatMap(askedBy);
}
