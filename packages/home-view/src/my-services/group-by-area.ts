import type { LifeArea, RecommendedService } from '@auroraai/api-client';

/** Services that one area of life brought; null holds those that no answer brought. */
export interface AreaGroup {
  area: LifeArea | null;
  services: RecommendedService[];
}

/**
 * Groups services by the answer that weighs most among their reasons. Groups stand in the order of
 * their best service, those without an area last; in a group the order of the list stays.
 */
export function groupByArea(services: readonly RecommendedService[]): AreaGroup[] {
  const groups = new Map<LifeArea | null, RecommendedService[]>();
  for (const service of services) {
    const area = mainArea(service);
    groups.set(area, [...(groups.get(area) ?? []), service]);
  }
  const rest = groups.get(null);
  groups.delete(null);
  const named = [...groups].map(([area, members]) => ({ area, services: members }));
  return rest ? [...named, { area: null, services: rest }] : named;
}

/** The area whose answer weighs most among the reasons of a service, or null. */
export function mainArea({ reasons }: RecommendedService): LifeArea | null {
  let best: { area: LifeArea; weight: number } | undefined;
  for (const reason of reasons)
    if (reason.kind === 'answer' && reason.weight > (best?.weight ?? 0)) best = reason;
  return best?.area ?? null;
}
