import { type StudioClient, StudioError, type StudioSession } from '@auroraai/api-client/studio';
import { useCallback, useEffect, useState } from 'react';

/** Whether somebody is signed in. */
export type SignedIn =
  | { is: 'asking' }
  | { is: 'unreachable' }
  | {
      is: 'nobody';
      /** Whether the last session ended by itself. */
      isOver: boolean;
      /** Whether the server could not be told that the last session is to end. */
      isStillOpen: boolean;
    }
  | { is: 'somebody'; session: StudioSession };

/** Who is signed in, and how that changes. */
export interface SignInState {
  who: SignedIn;
  onSignedIn: (session: StudioSession) => void;
  onExpired: () => void;
  signOut: () => void;
  /** Asks again after the server could not be reached. */
  ask: () => void;
}

const NOBODY = { is: 'nobody', isOver: false, isStillOpen: false } as const;

/** Asks for a session only where there is one: a refusal would stand as an error in every console. */
async function whoIsSignedIn(client: StudioClient): Promise<StudioSession | null> {
  const { has_session } = await client.signInWays();
  return has_session ? client.session() : null;
}

/** Asks the server who is signed in. */
export function useSignIn(client: StudioClient): SignInState {
  const [who, setWho] = useState<SignedIn>({ is: 'asking' });
  const ask = useCallback(() => {
    let isWanted = true;
    setWho({ is: 'asking' });
    whoIsSignedIn(client).then(
      (session) => isWanted && setWho(session ? { is: 'somebody', session } : NOBODY),
      (error) => {
        const isNobody = error instanceof StudioError && error.status === 401;
        if (isWanted) setWho(isNobody ? NOBODY : { is: 'unreachable' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [client]);
  useEffect(() => ask(), [ask]);
  return {
    who,
    onSignedIn: (session) => setWho({ is: 'somebody', session }),
    onExpired: () => setWho({ ...NOBODY, isOver: true }),
    signOut() {
      // What is on the screen goes at once, whether the server can be reached or not.
      location.hash = '';
      setWho(NOBODY);
      client.signOut().catch((error) => {
        const wasOver = error instanceof StudioError && error.status === 401;
        if (wasOver) return;
        setWho((now) => (now.is === 'nobody' ? { ...NOBODY, isStillOpen: true } : now));
      });
    },
    ask,
  };
}
