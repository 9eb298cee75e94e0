import type { StudioJson, StudioPart } from '@auroraai/api-client/studio';
import { isEqual, mergeParts } from '@auroraai/dialogue/editing';
import type { DraftState, Entry } from './state.ts';

/** The state with the shown form of some parts made anew. */
export function viewAgain(state: DraftState, parts: Iterable<string>): DraftState {
  const view = new Map(state.view);
  for (const id of parts) {
    const part = shown(state, id);
    if (part) view.set(id, part);
    else view.delete(id);
  }
  return { ...state, view };
}

/** The state with the shown form of every part. */
export function viewAll(state: DraftState): DraftState {
  const changed = [...state.queue.flat(), ...state.refused].map((entry) => entry.part);
  return viewAgain({ ...state, view: new Map() }, new Set([...state.confirmed.keys(), ...changed]));
}

/** The part as the server has it with the own changes on top; undefined when there is none. */
function shown(state: DraftState, id: string): StudioPart | undefined {
  const confirmed = state.confirmed.get(id);
  let value = confirmed?.value ?? null;
  let last: Entry | undefined;
  let order = confirmed?.order;
  for (const entry of entriesOf(state, id)) {
    value = onTop(entry, value);
    order = entry.order ?? order;
    last = entry;
  }
  if (value === null) return undefined;
  if (!last) return confirmed;
  return {
    id,
    kind: last.kind,
    revision: confirmed?.revision ?? 0,
    value,
    order: order ?? 0,
    changed_by: confirmed?.changed_by ?? '',
    changed_at: confirmed?.changed_at ?? '',
  };
}

function* entriesOf(state: DraftState, id: string): Iterable<Entry> {
  for (const batch of state.queue) for (const entry of batch) if (entry.part === id) yield entry;
  for (const entry of state.refused) if (entry.part === id) yield entry;
}

/** Where both changed the same text, the own stays under the caret until the server has decided. */
function onTop(entry: Entry, value: StudioJson | null): StudioJson | null {
  if (isEqual(value ?? undefined, entry.before ?? undefined)) return entry.value;
  return mergeParts(entry.before, entry.value, value).value;
}
