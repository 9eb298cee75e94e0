import { createDeskClient, type Desk, type DeskClient, DeskError } from '@auroraai/api-client/desk';
import { useEffect, useMemo, useState } from 'react';
import { forgetSession, keepToken, openSession, type Session } from './sign-in.ts';

/** The desk as it is worked at. */
export interface DeskWork {
  session: Session | null;
  client: DeskClient | null;
  desk: Desk | null;
  isOffline: boolean;
  /** Whether the last session ended by itself. */
  isOver: boolean;
  signIn: (session: Session) => void;
  signOut: () => void;
  /** Looks at the desk now. */
  refresh: () => void;
}

/** How often the desk is looked at, milliseconds; every sixth time the adviser is said to be there. */
const EVERY = 3_000;
const DUTY_EACH = 6;

/** Works at the desk for as long as somebody is signed in. */
export function useDesk(): DeskWork {
  const [session, setSession] = useState<Session | null>(() => openSession(window));
  const [desk, setDesk] = useState<Desk | null>(null);
  const [isOffline, setIsOffline] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const [asked, setAsked] = useState(0);
  const token = session?.token;
  const renewAt = session?.renewAt ?? 0;
  const client = useMemo(
    () => (token === undefined ? null : createDeskClient({ baseUrl: location.origin, token })),
    [token],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` looks at the desk at once
  useEffect(() => {
    if (!client) return;
    let isWanted = true;
    let round = 0;
    const look = async () => {
      try {
        if (Date.now() > renewAt) {
          const renewed = keepToken(window, await client.renew());
          if (isWanted) setSession(renewed);
          return;
        }
        const found = await (round % DUTY_EACH === 0 ? client.duty() : client.queue());
        round += 1;
        if (!isWanted) return;
        setDesk(found);
        setIsOffline(false);
      } catch (error) {
        if (!isWanted) return;
        if (error instanceof DeskError && error.status === 401) {
          forgetSession(window);
          setSession(null);
          setDesk(null);
          setIsOver(true);
        } else setIsOffline(true);
      }
    };
    void look();
    const timer = setInterval(look, EVERY);
    return () => {
      isWanted = false;
      clearInterval(timer);
    };
  }, [client, renewAt, asked]);

  return {
    ...{ session, client, desk, isOffline, isOver },
    signIn(next) {
      setIsOver(false);
      setSession(next);
    },
    signOut() {
      // Who is not heard of any more is away soon after.
      client?.goOffDuty().catch(() => {});
      forgetSession(window);
      setSession(null);
      setDesk(null);
    },
    refresh: () => setAsked((count) => count + 1),
  };
}
