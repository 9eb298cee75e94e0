import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AuroraError } from '../errors.ts';
import type { PathRequest, PathResponse } from '../types.ts';
import { pathOptions } from './path-options.ts';
import { useAuroraClient, useAuroraQueryClient } from './provider.tsx';

/** The path for a request; null asks nothing. */
export function usePath(request: PathRequest | null): UseQueryResult<PathResponse, AuroraError> {
  return useQuery(
    { ...pathOptions(useAuroraClient(), request ?? {}), enabled: request !== null },
    useAuroraQueryClient(),
  );
}
