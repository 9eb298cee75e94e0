import type { PartKind, StudioJson, StudioPart } from '@auroraai/api-client/studio';
import { mergeParts } from '@auroraai/dialogue/editing';
import type { PartEdit } from './edit.ts';

/** What one step of an editor's own work did to one part. */
interface StepChange {
  part: string;
  kind: PartKind;
  before: StudioJson | null;
  after: StudioJson | null;
  order: number | undefined;
}

/** One step of an editor's own work: what is undone at once. */
interface Step {
  changes: readonly StepChange[];
  /** Typing on in the same field belongs to the same step. */
  group: string | undefined;
  /** When it was last added to, milliseconds. */
  at: number;
}

/** An editor's own steps: those that can be undone and those that have been. */
export interface History {
  done: readonly Step[];
  undone: readonly Step[];
}

/** Nothing has been done. */
export const NO_HISTORY: History = { done: [], undone: [] };

/** How many steps are remembered. */
const MOST = 500;

/** Typing that pauses for longer begins a new step, milliseconds. */
const PAUSE = 1_500;

/** The parts as they are shown. */
type View = ReadonlyMap<string, StudioPart>;

/** The history after edits of parts that looked so before them. */
export function remember(
  history: History,
  edits: readonly PartEdit[],
  before: View,
  group: string | undefined,
  now: number,
): History {
  const last = history.done.at(-1);
  const isSame =
    last !== undefined && group !== undefined && last.group === group && now - last.at < PAUSE;
  const changes = edits.map((edit) => ({
    part: edit.part,
    kind: edit.kind,
    before: before.get(edit.part)?.value ?? null,
    after: edit.value,
    order: edit.order ?? before.get(edit.part)?.order,
  }));
  const step = isSame ? joined(last, changes, now) : { changes, group, at: now };
  const done = isSame ? history.done.slice(0, -1) : history.done;
  return { done: [...done, step].slice(-MOST), undone: [] };
}

function joined(last: Step, changes: readonly StepChange[], now: number): Step {
  const later = new Map(changes.map((change) => [change.part, change]));
  const kept = last.changes.map((change) => {
    const next = later.get(change.part);
    later.delete(change.part);
    return next ? { ...change, after: next.after } : change;
  });
  return { changes: [...kept, ...later.values()], group: last.group, at: now };
}

/** What undoing the last step does now, and the history after it; null when there is nothing. */
export function undoStep(
  history: History,
  view: View,
): { edits: PartEdit[]; history: History } | null {
  const step = history.done.at(-1);
  if (!step) return null;
  const { edits, back } = turned(step, view);
  return {
    edits,
    history: { done: history.done.slice(0, -1), undone: [...history.undone, back] },
  };
}

/** What doing the last undone step again does now; null when there is nothing. */
export function redoStep(
  history: History,
  view: View,
): { edits: PartEdit[]; history: History } | null {
  const step = history.undone.at(-1);
  if (!step) return null;
  const { edits, back } = turned(step, view);
  return {
    edits,
    history: { done: [...history.done, back], undone: history.undone.slice(0, -1) },
  };
}

/** Turns a step back; what others have changed of the same since then stays as they left it. */
function turned(step: Step, view: View): { edits: PartEdit[]; back: Step } {
  const edits: PartEdit[] = [];
  const changes: StepChange[] = [];
  for (const { part, kind, before, after, order } of step.changes) {
    const now = view.get(part)?.value ?? null;
    const { value } = mergeParts(after, now, before);
    edits.push({ part, kind, value, ...(now === null && order !== undefined && { order }) });
    changes.push({ part, kind, before: now, after: value, order });
  }
  return { edits, back: { changes, group: undefined, at: 0 } };
}
