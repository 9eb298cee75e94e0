import type { StudioClient, StudioRole, StudioSession } from '@auroraai/api-client/studio';
import { STUDIO_ROLES } from '@auroraai/api-client/studio';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useState } from 'react';

/** Who is signed in, and how the server is reached. */
export interface SessionValue {
  client: StudioClient;
  session: StudioSession;
  signOut: () => void;
  /** To be called when the server gave a session anew. */
  onSession: (session: StudioSession) => void;
  /** To be called when the server no longer knows the session. */
  onExpired: () => void;
}

const SessionContext = createContext<SessionValue | null>(null);

/** Props of {@link SessionProvider}. */
export interface SessionProviderProps {
  value: SessionValue;
  children: ReactNode;
}

/** Gives the components below it the session; what was read of the server goes with it. */
export function SessionProvider({ value, children }: SessionProviderProps) {
  const [queries] = useState(createQueries);
  return (
    <SessionContext.Provider value={value}>
      <QueryClientProvider client={queries}>{children}</QueryClientProvider>
    </SessionContext.Provider>
  );
}

/** Asks once, with or without a network, and says what came of it: whoever wants may try again. */
function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always', refetchOnWindowFocus: false },
    },
  });
}

/** The session; throws where nobody is signed in. */
export function useSession(): SessionValue {
  const value = useContext(SessionContext);
  if (!value) throw new Error('Nobody is signed in here.');
  return value;
}

/** The session, or null where nobody is signed in. */
export function useMaybeSession(): SessionValue | null {
  return useContext(SessionContext);
}

/** Whether somebody may do in an organisation what asks for at least this role. */
export function hasRole(session: StudioSession, organisation: string, least: StudioRole): boolean {
  const own = session.memberships.find((one) => one.organisation.id === organisation)?.role;
  return own !== undefined && STUDIO_ROLES.indexOf(own) >= STUDIO_ROLES.indexOf(least);
}
