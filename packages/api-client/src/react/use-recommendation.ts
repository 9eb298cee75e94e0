import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AuroraError } from '../errors.ts';
import type { RecommendationRequest, RecommendationResponse } from '../types.ts';
import { recommendationOptions } from './options.ts';
import { useAuroraClient, useAuroraQueryClient } from './provider.tsx';

/**
 * The recommendation for a request; null asks nothing. While a new request is under way the former
 * answer stays, marked by `isPlaceholderData`. A request that nobody waits for any more is cancelled.
 */
export function useRecommendation(
  request: RecommendationRequest | null,
): UseQueryResult<RecommendationResponse, AuroraError> {
  const client = useAuroraClient();
  return useQuery(
    {
      ...recommendationOptions(client, request ?? {}),
      enabled: request !== null,
      // Nothing is asked any more: the former answer would be an answer to nothing.
      ...(request !== null && { placeholderData: keepPreviousData }),
    },
    useAuroraQueryClient(),
  );
}
