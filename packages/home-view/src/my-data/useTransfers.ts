import { useAuroraClient, useAuroraQueryClient } from '@auroraai/api-client/react';
import { type Transfers, transfersOf } from '@auroraai/api-client/transfers';
import { nearestComplete, useLocale } from '@auroraai/ui';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

/** What the service does with what people give. */
export function useTransfers(): Transfers {
  const client = useAuroraClient();
  return useMemo(() => transfersOf(client), [client]);
}

/** The services that may receive something, in the language in force. */
export function useReceivers() {
  const { baseUrl } = useAuroraClient();
  const transfers = useTransfers();
  const language = nearestComplete(useLocale().language);
  return useQuery(
    {
      queryKey: ['aurora', baseUrl, 'receivers', language],
      queryFn: ({ signal }) => transfers.listReceivers({ language, signal }),
      retry: false,
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
    },
    useAuroraQueryClient(),
  );
}
