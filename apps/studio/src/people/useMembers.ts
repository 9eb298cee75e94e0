import { StudioError, type StudioMembers } from '@auroraai/api-client/studio';
import { useEffect, useState } from 'react';
import { useSession } from '../shell/SessionProvider.tsx';

/** The people of an organisation as far as they have come. */
export interface MembersState {
  people: StudioMembers | null;
  hasFailed: boolean;
  /** Asks for them again; what is there stays until then. */
  ask: () => void;
}

/** Fetches the people of an organisation. */
export function useMembers(organisation: string): MembersState {
  const { client, onExpired } = useSession();
  const [people, setPeople] = useState<StudioMembers | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks again; who is told of the end does not matter
  useEffect(() => {
    let isWanted = true;
    client
      .people(organisation)
      .members()
      .then(
        (found) => {
          if (!isWanted) return;
          setPeople(found);
          setHasFailed(false);
        },
        (error) => {
          if (!isWanted) return;
          if (error instanceof StudioError && error.status === 401) onExpired();
          else setHasFailed(true);
        },
      );
    return () => {
      isWanted = false;
    };
  }, [client, organisation, asked]);
  return { people, hasFailed, ask: () => setAsked((count) => count + 1) };
}
