import { QueryClient } from '@tanstack/react-query';

/** A cache that asks without a network too: services that run in the page need none. */
export function createQueryClient(): QueryClient {
  const always = { networkMode: 'always' } as const;
  return new QueryClient({ defaultOptions: { queries: always, mutations: always } });
}
