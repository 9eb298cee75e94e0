import type { ServiceVoucher } from '@auroraai/api-client';
import { serviceOptions, useAuroraClient, useAuroraQueryClient } from '@auroraai/api-client/react';
import { nearestComplete, useLocale } from '@auroraai/ui';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type ProviderPlace, providerPlaces } from './provider-places.ts';

/** The most services that are asked for; the rest are behind the number to call. */
const MOST = 20;

/** Where a voucher is good; the services of the catalogue come when they have been fetched. */
export function useProviders({ providers }: ServiceVoucher): {
  places: ProviderPlace[];
  isLoading: boolean;
} {
  const client = useAuroraClient();
  const language = nearestComplete(useLocale().language);
  const ids = (providers.service_ids ?? []).slice(0, MOST);
  const answers = useQueries(
    { queries: ids.map((id) => serviceOptions(client, id, language)) },
    useAuroraQueryClient(),
  );
  const found = answers.flatMap(({ data }) => data ?? []);
  const key = found.map(({ id }) => id).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids and the language say what was found
  const places = useMemo(() => providerPlaces(providers, found), [providers, key, language]);
  return { places, isLoading: answers.some(({ isLoading }) => isLoading) };
}
