import { QueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { AuroraClient } from '../client.ts';

interface AuroraContextValue {
  client: AuroraClient;
  queryClient: QueryClient;
}

const AuroraContext = createContext<AuroraContextValue | null>(null);

/** What `AuroraProvider` takes. */
export interface AuroraProviderProps {
  /** The connection to the service. */
  client: AuroraClient;
  /** The host's own cache, to share it. @default a cache of this provider alone */
  queryClient?: QueryClient;
  /** What may use the service. */
  children?: ReactNode;
}

/**
 * Gives the components below it a connection to the service and a cache. It does not touch the host's
 * React Query context: two providers on a page, or a host with its own queries, share nothing by accident.
 */
export function AuroraProvider({ client, queryClient, children }: AuroraProviderProps) {
  const [own] = useState(() => new QueryClient());
  const used = queryClient ?? own;
  useEffect(() => {
    if (used !== own) return;
    own.mount();
    return () => own.unmount();
  }, [used, own]);
  const value = useMemo(() => ({ client, queryClient: used }), [client, used]);
  return <AuroraContext.Provider value={value}>{children}</AuroraContext.Provider>;
}

function useAurora(): AuroraContextValue {
  const value = useContext(AuroraContext);
  if (!value) throw new Error('Put this component inside an <AuroraProvider client={…}>.');
  return value;
}

/** The connection to the service; throws outside an `AuroraProvider`. */
export function useAuroraClient(): AuroraClient {
  return useAurora().client;
}

/** The cache in which answers are kept; throws outside an `AuroraProvider`. */
export function useAuroraQueryClient(): QueryClient {
  return useAurora().queryClient;
}
