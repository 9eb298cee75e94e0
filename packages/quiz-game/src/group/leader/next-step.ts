import type { GroupState } from '@auroraai/api-client/groups';

/** What a leader does next. */
export type NextStep = 'nobody' | 'ready' | 'open' | 'more' | 'done';

/** What a leader does next, by how the group is. */
export function nextStep({
  sections,
  players,
}: Pick<GroupState, 'sections' | 'players'>): NextStep {
  const has = (state: string) => sections.some((section) => section.state === state);
  if (has('open')) return 'open';
  if (!has('waiting')) return 'done';
  if (has('closed')) return 'more';
  return players.length === 0 ? 'nobody' : 'ready';
}
