import { beginnings, type Pattern } from './pattern.ts';

/** Finds the rules whose pattern may begin at a word, in the order in which they were given. */
export type PatternIndex<Rule> = (word: string) => readonly Rule[];

/** Sorts rules by how their patterns begin, so that few have to be tried at each word. */
export function indexPatterns<Rule extends { pattern: Pattern }>(
  rules: readonly Rule[],
): PatternIndex<Rule> {
  const known = rules.map((rule) => ({ rule, starts: beginnings(rule.pattern) }));
  const byBeginning = new Map<string, Rule[]>();
  for (const beginning of new Set(known.flatMap(({ starts }) => [...starts]))) {
    const [letter = ''] = beginning;
    byBeginning.set(
      beginning,
      known
        .filter(({ starts }) => starts.has(beginning) || starts.has(letter))
        .map(({ rule }) => rule),
    );
  }
  return (word) => byBeginning.get(word.slice(0, 2)) ?? byBeginning.get(word.slice(0, 1)) ?? [];
}
