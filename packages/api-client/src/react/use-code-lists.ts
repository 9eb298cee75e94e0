import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AuroraError } from '../errors.ts';
import type { CodeListsResponse, Language } from '../types.ts';
import { codeListsOptions } from './options.ts';
import { useAuroraClient, useAuroraQueryClient } from './provider.tsx';

/** The official code lists and the ten areas of life. */
export function useCodeLists(language?: Language): UseQueryResult<CodeListsResponse, AuroraError> {
  return useQuery(codeListsOptions(useAuroraClient(), language), useAuroraQueryClient());
}
