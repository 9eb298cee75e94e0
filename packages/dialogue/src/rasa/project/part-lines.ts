import type { LineOfPart, Section } from './project.ts';
import type { LineOf } from './yaml.ts';

/** Where the parts of a project stand in their files, while it is read. */
export interface PartLines {
  /** Remembers where a part stands: by these keys and indexes of a file. */
  keep(section: Section, key: string, lineOf: LineOf, at: readonly (string | number)[]): void;
  lineOf: LineOfPart;
}

/** Begins to remember where parts stand. */
export function createPartLines(): PartLines {
  const places = new Map<string, { lineOf: LineOf; at: readonly (string | number)[] }>();
  return {
    keep: (section, key, lineOf, at) => places.set(`${section} ${key}`, { lineOf, at }),
    lineOf(section, key, path) {
      const place = places.get(`${section} ${key}`);
      return place?.lineOf([...place.at, ...stepsOf(path)]);
    },
  };
}

/** `steps[2].user` in its steps; what is no such path is looked for no further. */
function stepsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name = '']) =>
    index === undefined ? name : Number(index),
  );
}
