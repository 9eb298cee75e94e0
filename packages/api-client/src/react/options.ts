import { queryOptions } from '@tanstack/react-query';
import type { AuroraClient } from '../client.ts';
import type { AuroraError } from '../errors.ts';
import type {
  CodeListsResponse,
  Language,
  RecommendationRequest,
  RecommendationResponse,
  ServiceDetails,
} from '../types.ts';

const MINUTE = 60_000;

/** Repeats are the client's own business: React Query's would multiply them. */
const shared = { retry: false, refetchOnWindowFocus: false } as const;

/**
 * Query options for a recommendation. The key holds the request and so the person's answers: leave
 * queries that begin with `aurora` out of a cache that is written to a disk.
 */
export function recommendationOptions(client: AuroraClient, request: RecommendationRequest) {
  const { language } = client;
  return queryOptions<RecommendationResponse, AuroraError>({
    ...shared,
    queryKey: ['aurora', client.baseUrl, 'recommendation', { language, ...request }],
    queryFn: ({ signal }) => client.recommend(request, { signal }),
    staleTime: 5 * MINUTE,
  });
}

/** Query options for one service. */
export function serviceOptions(
  client: AuroraClient,
  serviceId: string,
  language: Language = client.language,
) {
  return queryOptions<ServiceDetails, AuroraError>({
    ...shared,
    queryKey: ['aurora', client.baseUrl, 'service', serviceId, language],
    queryFn: ({ signal }) => client.getService(serviceId, { signal, language }),
    staleTime: 5 * MINUTE,
  });
}

/** Query options for the code lists, which do not change while a page is open. */
export function codeListsOptions(client: AuroraClient, language: Language = client.language) {
  return queryOptions<CodeListsResponse, AuroraError>({
    ...shared,
    queryKey: ['aurora', client.baseUrl, 'code-lists', language],
    queryFn: ({ signal }) => client.getCodeLists({ signal, language }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
