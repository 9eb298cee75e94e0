import type { PathResponse } from '@auroraai/api-client';
import { isRecord, readList, readMoment, readText } from './read-kept.ts';
import { readKeptPath } from './read-path.ts';
import type { Slice } from './slice.ts';

/** What has become of a step: done, or not for this person. Nothing is said of the others. */
export type StepState = 'done' | 'skipped';

/** A path that a person has opened, as it was last loaded. */
export interface KeptPath {
  /** The id of the ready path, or `own`. */
  key: string;
  /** When it was loaded, ISO 8601 in UTC. */
  at: string;
  path: PathResponse;
  /** By the id of the step. */
  steps: Record<string, StepState>;
}

/** The paths of a person. */
export interface PathsState {
  /** The one opened last comes last. */
  paths: KeptPath[];
}

/** What a person can do with paths. */
export interface PathsActions {
  /** Keeps a path as it was loaded now; what was marked before stays. */
  keepPath(path: PathResponse): void;
  /** Marks a step, or takes the mark away. */
  markStep(key: string, stepId: string, state: StepState | undefined): void;
  removePath(key: string): void;
}

/** The key of the path that is made from answers. */
export const OWN_PATH = 'own';

/** The most paths that are kept. */
export const MOST_PATHS = 6;

const MOST_MARKS = 60;

/** The paths of a person, so that they are there without a network too. */
export const pathsSlice: Slice<PathsState, PathsActions> = {
  initial: { paths: [] },
  actions: (set, now) => ({
    keepPath: (path) =>
      set(({ paths }) => {
        const key = path.path_id ?? OWN_PATH;
        const steps = paths.find((each) => each.key === key)?.steps ?? {};
        const kept = { key, at: now().toISOString(), path, steps };
        return { paths: [...paths.filter((each) => each.key !== key), kept].slice(-MOST_PATHS) };
      }),
    markStep: (key, stepId, state) =>
      set(({ paths }) => ({
        paths: paths.map((each) => {
          if (each.key !== key) return each;
          const { [stepId]: _, ...others } = each.steps;
          return { ...each, steps: state ? { ...others, [stepId]: state } : others };
        }),
      })),
    removePath: (key) => set(({ paths }) => ({ paths: paths.filter((each) => each.key !== key) })),
  }),
  read: ({ paths }) => {
    const read = readList(paths, readKept, MOST_PATHS);
    return { paths: read.filter(({ key }, at) => read.findLastIndex((b) => b.key === key) === at) };
  },
};

function readKept(kept: unknown): KeptPath | undefined {
  if (!isRecord(kept)) return undefined;
  const at = readMoment(kept.at);
  const path = readKeptPath(kept.path);
  const key = readText(kept.key, 64);
  if (at === undefined || !path || key !== (path.path_id ?? OWN_PATH)) return undefined;
  return { key, at, path, steps: readSteps(kept.steps) };
}

function readSteps(kept: unknown): Record<string, StepState> {
  if (!isRecord(kept)) return {};
  return Object.fromEntries(
    Object.entries(kept)
      .slice(0, MOST_MARKS)
      .filter(
        (entry): entry is [string, StepState] => entry[1] === 'done' || entry[1] === 'skipped',
      ),
  );
}
