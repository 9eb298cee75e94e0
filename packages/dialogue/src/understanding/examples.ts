import type { IntentExamples } from './types.ts';

/** The examples of one language in one row, with the class of each. */
export interface ExampleSet {
  /** Intent names by class; negatives, if any, are the class after the last. */
  intents: string[];
  texts: string[];
  /** Class of each text. */
  classes: Int32Array;
  /** The class of the negatives, or -1 without any. */
  otherClass: number;
}

/** Puts examples in one row; repeated names become one intent, repeated examples one example. */
export function gatherExamples(
  intents: readonly IntentExamples[],
  negatives: readonly string[],
): ExampleSet {
  const byName = new Map<string, Set<string>>();
  for (const { name, examples } of intents) {
    const known = byName.get(name) ?? new Set();
    for (const example of examples) if (example.trim() !== '') known.add(example);
    byName.set(name, known);
  }
  const names = [...byName.keys()].filter((name) => byName.get(name)!.size > 0);
  const own = new Set([...byName.values()].flatMap((examples) => [...examples]));
  const others = [...new Set(negatives)].filter((text) => text.trim() !== '' && !own.has(text));
  const rows = names.map((name) => [...byName.get(name)!]);
  const all = others.length > 0 ? [...rows, others] : rows;
  return {
    intents: names,
    texts: all.flat(),
    classes: Int32Array.from(all.flatMap((texts, target) => texts.map(() => target))),
    otherClass: others.length > 0 ? names.length : -1,
  };
}
