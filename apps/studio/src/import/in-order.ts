import type { StudioPart } from '@auroraai/api-client/studio';

/** Parts in the order in which a draft has them. */
export function inOrder(parts: readonly StudioPart[]): StudioPart[] {
  return [...parts].sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
}
