import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AuroraError } from '../errors.ts';
import type { Language, PathsResponse } from '../types.ts';
import { pathsOptions } from './path-options.ts';
import { useAuroraClient, useAuroraQueryClient } from './provider.tsx';

/** The ready paths. */
export function usePaths(language?: Language): UseQueryResult<PathsResponse, AuroraError> {
  return useQuery(pathsOptions(useAuroraClient(), language), useAuroraQueryClient());
}
