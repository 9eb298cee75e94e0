import type { TrialResult } from '@auroraai/api-client/studio';

/** How the place of a service changes in the answer to a question. */
export type Move = 'up' | 'down' | 'enters' | 'leaves' | 'stays' | 'absent';

/** Tells how the service at hand moves; a place is null when it is not among those that are looked at. */
export function moveOf({ before, after }: Pick<TrialResult, 'before' | 'after'>): Move {
  if (before.place === null) return after.place === null ? 'absent' : 'enters';
  if (after.place === null) return 'leaves';
  if (before.place === after.place) return 'stays';
  return after.place < before.place ? 'up' : 'down';
}
