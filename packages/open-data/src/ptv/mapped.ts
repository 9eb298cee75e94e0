import type { CodeLists } from '@auroraai/recommender';

/** What mapping one object gave: the value, or null where it cannot be used, and what was left out. */
export interface Mapped<T> {
  value: T | null;
  /** One sentence each, naming the field: `areas: the municipality 999 is unknown`. */
  problems: string[];
}

/** What a mapping needs besides the object itself. */
export interface MappingContext {
  /** Codes that no list has are left out, with a problem. */
  codeLists: CodeLists;
  origin: 'ptv' | 'imaginary';
}

/** Notes what was left out of the object that is being mapped. */
export type Note = (problem: string) => void;

/** Runs one mapping; whatever it meets, it answers with a value or with the reason for none. */
export function mapping<T>(run: (note: Note) => T | null): Mapped<T> {
  const problems: string[] = [];
  const value = run((problem) => {
    if (!problems.includes(problem)) problems.push(problem);
  });
  return { value, problems };
}
