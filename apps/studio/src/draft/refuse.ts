import type { StudioProblem } from '@auroraai/api-client/studio';
import type { DraftState } from './state.ts';
import { viewAgain } from './view.ts';

/**
 * The state after the server has refused the first batch. Several changes go again one by one, so that
 * the others are saved; one alone is put aside and stays on the screen.
 */
export function refuseBatch(state: DraftState, reason: StudioProblem | null): DraftState {
  const [batch = [], ...rest] = state.queue;
  if (batch.length > 1) {
    return { ...state, isSending: false, queue: [...batch.map((entry) => [entry]), ...rest] };
  }
  const refused = [...state.refused, ...batch.map((entry) => ({ ...entry, reason }))];
  return { ...state, isSending: false, queue: rest, refused };
}

/** The state without a refused change: what the server has is shown again. */
export function giveUp(state: DraftState, part: string): DraftState {
  const refused = state.refused.filter((entry) => entry.part !== part);
  return viewAgain({ ...state, refused }, [part]);
}

/** The state with the refused changes sent again. */
export function tryAgain(state: DraftState): DraftState {
  const batches = state.refused.map(({ reason: _, ...entry }) => [entry]);
  return { ...state, refused: [], queue: [...state.queue, ...batches] };
}
