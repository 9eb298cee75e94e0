import { type StudioClient, StudioError } from '@auroraai/api-client/studio';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useSession } from './SessionProvider.tsx';

/** Something of the server as far as it has come. */
export interface FromServer<T> {
  /** Undefined until it is there; stays while it is asked for again. */
  data: T | undefined;
  /** Whether it could not be had the last time. */
  hasFailed: boolean;
  /** Asks for it again. */
  reload: () => void;
}

/** How something is asked for. */
export interface ServerOptions {
  /** Whether it is wanted. @default true */
  isWanted?: boolean;
  /** When this changes it is asked for again; what is there stays until then. */
  at?: string | number | undefined;
}

/**
 * Asks the server for something as long as it is shown, by a name that is its own. When the server no
 * longer knows the session, whoever is here is asked to sign in again.
 */
export function useServer<T>(
  name: readonly string[],
  ask: (client: StudioClient) => Promise<T>,
  { isWanted = true, at }: ServerOptions = {},
): FromServer<T> {
  const { client, onExpired } = useSession();
  const { data, isError, refetch } = useQuery({
    queryKey: [...name, at],
    enabled: isWanted,
    queryFn: (): Promise<{ value: T }> =>
      ask(client).then(
        (value) => ({ value }),
        (error: unknown) => {
          if (error instanceof StudioError && error.status === 401) onExpired();
          throw error;
        },
      ),
    placeholderData: (former, query) =>
      name.every((part, place) => query?.queryKey[place] === part) ? former : undefined,
  });
  const reload = useCallback(() => void refetch(), [refetch]);
  return { data: data?.value, hasFailed: isError, reload };
}
