import type { StudioClient, StudioRole, StudioSession } from '@auroraai/api-client/studio';
import { STUDIO_ROLES } from '@auroraai/api-client/studio';
import { createContext, type ReactNode, useContext } from 'react';

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

/** Gives the components below it the session. */
export function SessionProvider({ value, children }: SessionProviderProps) {
  return <SessionContext.Provider value={value}>{children}</SessionContext.Provider>;
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
