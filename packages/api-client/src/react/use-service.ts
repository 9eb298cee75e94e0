import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { AuroraError } from '../errors.ts';
import type { Language, ServiceDetails } from '../types.ts';
import { serviceOptions } from './options.ts';
import { useAuroraClient, useAuroraQueryClient } from './provider.tsx';

/** One service with all that is known of it. */
export function useService(
  serviceId: string,
  language?: Language,
): UseQueryResult<ServiceDetails, AuroraError> {
  return useQuery(serviceOptions(useAuroraClient(), serviceId, language), useAuroraQueryClient());
}
