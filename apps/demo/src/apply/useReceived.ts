import { AuroraError, type TransferAttributes } from '@auroraai/api-client';
import { useAuroraClient, useAuroraQueryClient } from '@auroraai/api-client/react';
import { transfersOf, withoutToken } from '@auroraai/api-client/transfers';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

/** What became of the data that a person came with. */
export type Received =
  | { kind: 'none' | 'reading' | 'used' | 'refused' | 'failed' }
  | { kind: 'read'; attributes: TransferAttributes; givenAt: string };

/** Reads what a person gave, once, and takes its token out of the address. */
export function useReceived(token: string | null): Received {
  const client = useAuroraClient();
  useEffect(() => {
    history.replaceState(history.state, '', withoutToken(location.href, 'aurora_transfer'));
  }, []);
  const { data, error } = useQuery(
    {
      queryKey: ['aurora', client.baseUrl, 'received', token],
      queryFn: () => transfersOf(client).redeemToken(token ?? ''),
      enabled: token !== null,
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
    },
    useAuroraQueryClient(),
  );
  if (token === null) return { kind: 'none' };
  if (data) return { kind: 'read', attributes: data.attributes, givenAt: data.given_at };
  if (!error) return { kind: 'reading' };
  if (!(error instanceof AuroraError)) return { kind: 'failed' };
  if (error.kind === 'not-found') return { kind: 'used' };
  return { kind: error.kind === 'auth' ? 'refused' : 'failed' };
}
