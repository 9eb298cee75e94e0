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

/** Options for `useQuery`, `fetchQuery` and their like, in every version 5 of TanStack Query. */
export interface AuroraQueryOptions<T> {
  /** Begins with `aurora` and the address of the service. */
  queryKey: readonly unknown[];
  queryFn: (context: { signal: AbortSignal }) => Promise<T>;
  /** Never: repeats are the client's own business, and these would multiply them. */
  retry: (failures: number, error: AuroraError) => false;
  refetchOnWindowFocus: false;
  /** How long an answer is not asked for again, milliseconds. */
  staleTime: number;
}

const shared = { retry: (): false => false, refetchOnWindowFocus: false } as const;

/**
 * Query options for a recommendation. The key holds the request and so the person's answers: leave
 * queries that begin with `aurora` out of a cache that is written to a disk.
 */
export function recommendationOptions(
  client: AuroraClient,
  request: RecommendationRequest,
): AuroraQueryOptions<RecommendationResponse> {
  const { baseUrl, language } = client;
  return {
    ...shared,
    queryKey: ['aurora', baseUrl, 'recommendation', { language, ...request }],
    queryFn: ({ signal }) => client.recommend(request, { signal }),
    staleTime: 5 * MINUTE,
  };
}

/** Query options for one service. */
export function serviceOptions(
  client: AuroraClient,
  serviceId: string,
  language: Language = client.language,
): AuroraQueryOptions<ServiceDetails> {
  return {
    ...shared,
    queryKey: ['aurora', client.baseUrl, 'service', serviceId, language],
    queryFn: ({ signal }) => client.getService(serviceId, { signal, language }),
    staleTime: 5 * MINUTE,
  };
}

/** Query options for the code lists, which do not change while a page is open. */
export function codeListsOptions(
  client: AuroraClient,
  language: Language = client.language,
): AuroraQueryOptions<CodeListsResponse> {
  return {
    ...shared,
    queryKey: ['aurora', client.baseUrl, 'code-lists', language],
    queryFn: ({ signal }) => client.getCodeLists({ signal, language }),
    staleTime: Number.POSITIVE_INFINITY,
  };
}
