import { openingState } from '@auroraai/ui';
import { suitabilityForAll } from './mobility.ts';
import type { MobilityNeed } from './mobility-need.ts';
import type { ServicePlace } from './service-place.ts';

/** What a person leaves out of the map. */
export interface PlaceFilters {
  /** Only places that are open at the moment. */
  openNow: boolean;
  /** Only places that serve in this language (BCP 47), or '' for any. */
  language: string;
  /** Only places whose accessibility is told. */
  withAccessibility: boolean;
  /** What the person needs of a place. */
  needs: readonly MobilityNeed[];
  /** Only places that are told to meet every need; unknown is left out too. */
  onlySuitable: boolean;
}

/** Nothing is left out. */
export const NO_FILTERS: PlaceFilters = {
  openNow: false,
  language: '',
  withAccessibility: false,
  needs: [],
  onlySuitable: false,
};

/** Whether a place is open at a moment: `unknown` where its hours are not told. */
export function openness(place: ServicePlace, now: Date): 'open' | 'closed' | 'unknown' {
  const state = openingState(place.channel?.hours ?? [], now);
  const { kind } = state;
  // On a public holiday nobody knows whether the hours of any week hold.
  if (kind === 'unknown' || (kind === 'open' && state.mayDiffer)) return 'unknown';
  return kind === 'open' || kind === 'always-open' ? 'open' : 'closed';
}

/** The places that the filters leave, in the same order. */
export function filterPlaces(
  places: readonly ServicePlace[],
  filters: PlaceFilters,
  now: Date,
): readonly ServicePlace[] {
  if (countFilters(filters) === 0) return places;
  return places.filter(
    (place) =>
      (filters.language === '' || place.languages.includes(filters.language)) &&
      (!filters.withAccessibility || (place.channel?.accessibility.length ?? 0) > 0) &&
      (!filters.onlySuitable ||
        filters.needs.length === 0 ||
        suitabilityForAll(place, filters.needs) === 'suits') &&
      (!filters.openNow || openness(place, now) === 'open'),
  );
}

/** How many filters leave something out. */
export function countFilters(filters: PlaceFilters): number {
  const { openNow, language, withAccessibility, needs, onlySuitable } = filters;
  return [openNow, language !== '', withAccessibility, onlySuitable && needs.length > 0].filter(
    Boolean,
  ).length;
}

/** The languages in which any of the places serves, those of most places first. */
export function languagesOf(places: readonly ServicePlace[]): string[] {
  const counts = new Map<string, number>();
  for (const { languages } of places)
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([tag]) => tag);
}
