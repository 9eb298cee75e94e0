import type { StudioJson } from '@auroraai/api-client/studio';
import { placeOf } from '../../draft/item-keys.ts';
import { isObject, type JsonObject, valueAt, withValueAt } from '../../draft/json.ts';

/** Where in a flow's value something stands: `['steps', 2, 'branches', 0, 'steps', 1]`. */
export type Path = readonly (string | number)[];

/** What a step does. */
export const STEP_KINDS = [
  'say',
  'ask',
  'form',
  'if',
  'set',
  'run',
  'go',
  'recommend-text',
  'recommend-situation',
  'http',
  'refer',
  'transfer',
  'handoff',
  'ask-feedback',
  'end',
] as const;

/** See {@link STEP_KINDS}. */
export type StepKind = (typeof STEP_KINDS)[number];

/** A list of steps inside a step. */
export interface InnerList {
  /** Where it stands in the step. */
  path: Path;
  kind: 'branch' | 'otherwise' | 'then' | 'else' | 'empty' | 'failure';
  /** Of a branch: the reply that leads here. */
  on?: JsonObject;
}

const BY_KEY = ['say', 'ask', 'form', 'if', 'set', 'run', 'go', 'end'] as const;

/** What a step does, or null when it is none that the studio knows. */
export function kindOfStep(step: StudioJson | undefined): StepKind | null {
  if (!isObject(step)) return null;
  const named = BY_KEY.find((key) => Object.hasOwn(step, key));
  if (named) return named;
  return STEP_KINDS.find((kind) => kind === step.do) ?? null;
}

/** The lists of steps inside a step, in the order in which they are read. */
export function innerLists(step: StudioJson | undefined): InnerList[] {
  if (!isObject(step)) return [];
  const lists: InnerList[] = listOf(step.branches).map((branch, at) => ({
    path: ['branches', at, 'steps'],
    kind: 'branch',
    on: isObject(branch) && isObject(branch.on) ? branch.on : {},
  }));
  for (const [key, kind] of [
    ['otherwise', 'otherwise'],
    ['steps', 'then'],
    ['else', 'else'],
    ['empty', 'empty'],
    ['failure', 'failure'],
  ] as const)
    if (Array.isArray(step[key])) lists.push({ path: [key], kind });
  return lists;
}

/** The steps of a list. */
export function stepsAt(flow: StudioJson | null, path: Path): readonly StudioJson[] {
  return listOf(valueAt(flow, path));
}

/** The flow with a step put into a list before the one at an index. */
export function insertStep(
  flow: StudioJson | null,
  list: Path,
  index: number,
  step: StudioJson,
): StudioJson | null {
  const steps = [...stepsAt(flow, list)];
  steps.splice(Math.max(0, index), 0, step);
  return withValueAt(flow, list, steps);
}

/** The flow without a step. */
export function removeStep(flow: StudioJson | null, path: Path): StudioJson | null {
  return withValueAt(flow, path, undefined);
}

/**
 * The flow with a step one place further up or down in its list, and where it stands then; null where
 * it is the first or the last.
 */
export function moveStep(
  flow: StudioJson | null,
  path: Path,
  by: -1 | 1,
): { flow: StudioJson | null; path: Path } | null {
  const list = path.slice(0, -1);
  const from = Number(path.at(-1));
  const steps = [...stepsAt(flow, list)];
  const to = from + by;
  const [step] = steps.slice(from, from + 1);
  if (step === undefined || to < 0 || to >= steps.length) return null;
  steps.splice(from, 1);
  steps.splice(to, 0, step);
  return { flow: withValueAt(flow, list, steps), path: [...list, to] };
}

/**
 * The key of where a step stands in a flow as it is now that stood at a key before, whoever moved it or
 * put others before it; null where it is gone.
 */
export function followStep(
  before: StudioJson | null,
  now: StudioJson | null,
  key: string | null,
): string | null {
  if (key === null || before === now) return key;
  const path = key.split('/').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const found: (string | number)[] = [];
  for (const [depth, part] of path.entries()) {
    if (typeof part === 'string') {
      found.push(part);
      continue;
    }
    const place = placeOf(stepsAt(before, path.slice(0, depth)), stepsAt(now, found), part);
    if (place === null) return null;
    found.push(place);
  }
  return pathKey(found);
}

/** How many steps a flow has in all. */
export function countSteps(flow: StudioJson | null, list: Path = ['steps']): number {
  return stepsAt(flow, list).reduce<number>(
    (sum, step, at) =>
      sum +
      1 +
      innerLists(step).reduce(
        (inner, { path }) => inner + countSteps(flow, [...list, at, ...path]),
        0,
      ),
    0,
  );
}

/** A path as a text by which it can be known. */
export const pathKey = (path: Path) => path.join('/');

function listOf(value: StudioJson | undefined): readonly StudioJson[] {
  return Array.isArray(value) ? value : [];
}
