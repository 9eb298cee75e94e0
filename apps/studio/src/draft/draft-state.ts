import type { StudioDraft } from '@auroraai/api-client/studio';
import type { DraftState, KeptChanges } from './state.ts';
import { viewAll } from './view.ts';

/** Conflicts that only this device knows of: what was typed on while others changed the same text. */
export const OWN_CONFLICT = 'own:';

/** The state with a draft as the server gave it, under changes that were not sent yet. */
export function loadDraft(draft: StudioDraft, kept: KeptChanges): DraftState {
  const conflicts = [...draft.conflicts, ...kept.conflicts];
  return viewAll({
    cursor: draft.sequence,
    confirmed: new Map(draft.parts.map((part) => [part.id, part])),
    learnt: new Map(draft.parts.map((part) => [part.id, draft.sequence])),
    queue: kept.queue,
    isSending: kept.queue.length > 0,
    refused: kept.refused,
    conflicts: new Map(conflicts.map((conflict) => [conflict.id, conflict])),
    view: new Map(),
  });
}

/** What has to be kept on the device until the server has it. */
export function keptOf(state: DraftState): KeptChanges {
  return {
    queue: state.queue,
    refused: state.refused,
    conflicts: [...state.conflicts.values()].filter(({ id }) => id.startsWith(OWN_CONFLICT)),
  };
}
