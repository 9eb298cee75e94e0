import type { RecommendationResponse, RecommendedService } from '@auroraai/api-client';
import { readRecommendedServices } from '@auroraai/api-client/service-card';
import { isRecord, readMoment, readText } from './read-kept.ts';
import type { Slice } from './slice.ts';

/** The services that a person was last shown. */
export interface FoundServices {
  /** ISO 8601 in UTC. */
  at: string;
  recommendationId: string;
  services: RecommendedService[];
}

/** What is there to show when the service cannot be reached. */
export interface FoundState {
  found: FoundServices | null;
}

/** What the search says to the person's store. */
export interface FoundActions {
  /** Keeps the services of an answer; an answer without services changes nothing. */
  keepFound(answer: RecommendationResponse): void;
}

/** The most services that are kept: more are not read without a network. */
export const MOST_FOUND = 30;

/** The services found last, so that they are there without a network. */
export const foundSlice: Slice<FoundState, FoundActions> = {
  initial: { found: null },
  actions: (set, now) => ({
    keepFound: ({ recommendation_id: recommendationId, recommended_services: services }) =>
      set(() =>
        services.length === 0
          ? {}
          : {
              found: {
                at: now().toISOString(),
                recommendationId,
                services: services.slice(0, MOST_FOUND),
              },
            },
      ),
  }),
  read: ({ found }) => ({ found: readFound(found) }),
};

function readFound(kept: unknown): FoundServices | null {
  if (!isRecord(kept)) return null;
  const at = readMoment(kept.at);
  const recommendationId = readText(kept.recommendationId, 64);
  const { services } = readRecommendedServices({ recommended_services: kept.services });
  if (at === undefined || recommendationId === undefined || services.length === 0) return null;
  return { at, recommendationId, services: services.slice(0, MOST_FOUND) };
}
