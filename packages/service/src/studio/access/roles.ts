import type { StudioRole } from '@auroraai/api-client/studio';

const RANKS: Record<StudioRole, number> = { viewer: 0, writer: 1, publisher: 2, administrator: 3 };

/** The roles from the least to the most. */
export const ROLES = ['viewer', 'writer', 'publisher', 'administrator'] as const;

/** Whether a role may do what needs another one at least. */
export function mayAct(role: StudioRole, least: StudioRole): boolean {
  return RANKS[role] >= RANKS[least];
}
