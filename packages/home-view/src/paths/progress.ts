import type { KeptPath } from '../person/paths-slice.ts';

/** How far a person has come on a path; steps that are not for them do not count. */
export function progressOf({ path, steps }: KeptPath): { done: number; all: number } {
  const states = path.steps.map(({ id }) => steps[id]);
  return {
    done: states.filter((state) => state === 'done').length,
    all: states.filter((state) => state !== 'skipped').length,
  };
}
