import type {
  StudioChanged,
  StudioConflict,
  StudioEvent,
  StudioJson,
  StudioPart,
} from '@auroraai/api-client/studio';
import { isEqual, mergeParts } from '@auroraai/dialogue/editing';
import { OWN_CONFLICT } from './draft-state.ts';
import type { DraftState, Entry } from './state.ts';
import { viewAgain } from './view.ts';

/** The state after what somebody did has been heard; what is known already changes nothing. */
export function hearEvent(state: DraftState, event: StudioEvent): DraftState {
  if (event.sequence <= state.cursor) return state;
  const heard = {
    ...learn(state, event.sequence, event.parts, event.deleted),
    cursor: event.sequence,
  };
  const conflicts = new Map(state.conflicts);
  for (const conflict of event.conflicts) conflicts.set(conflict.id, conflict);
  for (const id of event.settled) conflicts.delete(id);
  const queue = heard.queue.map((batch, at) =>
    heard.isSending && at === 0
      ? batch
      : batch.map((entry) =>
          rebased(
            entry,
            event.parts.find(({ id }) => id === entry.part),
          ),
        ),
  );
  const touched = [...event.parts.map(({ id }) => id), ...event.deleted];
  return viewAgain({ ...heard, queue, conflicts }, touched);
}

/** The state after the server has answered the first batch. */
export function hearAnswer(
  state: DraftState,
  answer: StudioChanged,
  newId: () => string,
): DraftState {
  const [sent = [], ...rest] = state.queue;
  const parts = answer.results.flatMap(({ part }) => part ?? []);
  const gone = answer.results
    .filter(({ part }) => part === null)
    .flatMap(({ change }) => sent.find(({ id }) => id === change)?.part ?? []);
  const heard = learn({ ...state, queue: rest, isSending: false }, answer.sequence, parts, gone);
  const conflicts = new Map(state.conflicts);
  for (const conflict of answer.conflicts) conflicts.set(conflict.id, conflict);
  const queue = rest.map((batch) =>
    batch.map((entry) => {
      if (entry.base !== null) return entry;
      const before = sent.find(({ part }) => part === entry.part);
      const result = answer.results.find(({ change }) => change === before?.id);
      if (!before || !result) return entry;
      const next = followed(entry, before.value, result.part);
      for (const one of next.conflicts) {
        const id = `${OWN_CONFLICT}${newId()}`;
        conflicts.set(id, { id, part: entry.part, kind: entry.kind, ...one });
      }
      return next.entry;
    }),
  );
  return viewAgain(
    { ...heard, queue, conflicts },
    sent.map(({ part }) => part),
  );
}

/** The state after the server has settled a conflict. */
export function hearSettled(state: DraftState, answer: StudioChanged, id: string): DraftState {
  const parts = answer.results.flatMap(({ part }) => part ?? []);
  const settled = state.conflicts.get(id);
  const gone = settled && answer.results.some(({ part }) => part === null) ? [settled.part] : [];
  const heard = learn(state, answer.sequence, parts, gone);
  const conflicts = new Map(state.conflicts);
  for (const conflict of answer.conflicts) conflicts.set(conflict.id, conflict);
  conflicts.delete(id);
  return viewAgain({ ...heard, conflicts }, [...parts.map((part) => part.id), ...gone]);
}

/** Takes in what the server has of some parts, unless something newer is known of them. */
function learn(
  state: DraftState,
  sequence: number,
  parts: readonly StudioPart[],
  deleted: readonly string[],
): DraftState {
  const confirmed = new Map(state.confirmed);
  const learnt = new Map(state.learnt);
  const isNews = (id: string) => (learnt.get(id) ?? -1) <= sequence;
  for (const part of parts.filter(({ id }) => isNews(id))) {
    confirmed.set(part.id, part);
    learnt.set(part.id, sequence);
  }
  for (const id of deleted.filter(isNews)) {
    confirmed.delete(id);
    learnt.set(id, sequence);
  }
  return { ...state, confirmed, learnt };
}

/** A change that has not been sent, as a change of what stands now; as it was where both changed the same. */
function rebased(entry: Entry, part: StudioPart | undefined): Entry {
  if (!part || entry.base === null || part.revision <= entry.base) return entry;
  const { value, conflicts } = mergeParts(entry.before, part.value, entry.value);
  if (conflicts.length > 0) return entry;
  return { ...entry, base: part.revision, before: part.value, value };
}

type Found = Omit<StudioConflict, 'id' | 'part' | 'kind'>;

/** A change that was made on top of one that has now been answered. */
function followed(
  entry: Entry,
  sent: StudioJson | null,
  part: StudioPart | null,
): { entry: Entry; conflicts: Found[] } {
  const got = part?.value ?? null;
  const base = part?.revision ?? 0;
  if (isEqual(sent ?? undefined, got ?? undefined)) {
    return { entry: { ...entry, base, before: got }, conflicts: [] };
  }
  const merged = mergeParts(sent, got, entry.value);
  const by = part?.changed_by ?? '';
  return {
    entry: { ...entry, base, before: got, value: merged.value },
    conflicts: merged.conflicts.map(({ path, standing, other }) => ({
      ...{ path, standing, other, standing_by: by, other_by: '' },
      at: part?.changed_at ?? '',
    })),
  };
}
