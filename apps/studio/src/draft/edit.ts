import type { PartKind, StudioJson } from '@auroraai/api-client/studio';
import { isEqual } from '@auroraai/dialogue/editing';
import type { DraftState, Entry } from './state.ts';
import { viewAgain } from './view.ts';

/** One part as an editor left it. */
export interface PartEdit {
  /** Id of the part; for something new a new UUID. */
  part: string;
  kind: PartKind;
  /** Null deletes it. */
  value: StudioJson | null;
  order?: number;
}

/** The state after edits; those of one call reach the server together or not at all. */
export function applyEdits(
  state: DraftState,
  edits: readonly PartEdit[],
  newId: () => string,
): DraftState {
  const isOpen = state.queue.length > (state.isSending ? 1 : 0);
  const done = isOpen ? state.queue.slice(0, -1) : state.queue;
  let open: readonly Entry[] = isOpen ? (state.queue.at(-1) ?? []) : [];
  let { refused } = state;
  for (const edit of edits) {
    const earlier =
      open.find((entry) => entry.part === edit.part) ??
      refused.find((entry) => entry.part === edit.part);
    refused = refused.filter((entry) => entry.part !== edit.part);
    const entry = earlier ? continued(earlier, edit, newId) : begun(state, done, edit, newId);
    const others = open.filter((each) => each.part !== edit.part);
    open =
      isEqual(entry.before ?? undefined, entry.value ?? undefined) && !hasMoved(entry)
        ? others
        : [...others, entry];
  }
  const queue = open.length > 0 ? [...done, open] : done;
  return viewAgain(
    { ...state, queue, refused },
    edits.map((edit) => edit.part),
  );
}

function begun(
  state: DraftState,
  done: DraftState['queue'],
  { part, kind, value, order }: PartEdit,
  newId: () => string,
): Entry {
  const isFollowing = done.some((batch) => batch.some((entry) => entry.part === part));
  return {
    id: newId(),
    part,
    kind,
    base: isFollowing ? null : (state.confirmed.get(part)?.revision ?? 0),
    before: state.view.get(part)?.value ?? null,
    value,
    ...(order !== undefined && { order }),
  };
}

/** What the server has refused or not seen is the same change still, but what is sent anew is not the old. */
function continued(earlier: Entry, edit: PartEdit, newId: () => string): Entry {
  const { part, kind, base, before, order } = earlier;
  const next = edit.order ?? order;
  return {
    ...{ id: newId(), part, kind, base, before, value: edit.value },
    ...(next !== undefined && { order: next }),
  };
}

function hasMoved(entry: Entry): boolean {
  return entry.order !== undefined && entry.before !== null;
}
