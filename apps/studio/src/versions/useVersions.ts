import {
  type NewVersion,
  StudioError,
  type StudioVersion,
  type VersionAct,
} from '@auroraai/api-client/studio';
import { useCallback, useEffect, useState } from 'react';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import { useSession } from '../shell/SessionProvider.tsx';
import { whenSaved } from './when-saved.ts';

/** Something that is asked of the server about versions: of the draft, or of a version. */
export type VersionWish = ({ number: null } & NewVersion) | ({ number: number } & VersionAct);

/** How far a wish has come. */
export type WishState =
  | { is: 'idle' }
  | { is: 'working'; wish: VersionWish }
  | { is: 'done'; wish: VersionWish; version: StudioVersion }
  /** It would break dialogue tests: to be asked a second time. */
  | { is: 'tests-fail'; wish: VersionWish; tests: readonly string[] }
  | { is: 'failed'; wish: VersionWish; error: unknown };

/** The versions of a bot, and what is done with them. */
export interface Versions {
  /** Null until they are there. */
  versions: readonly StudioVersion[] | null;
  hasFailed: boolean;
  reload: () => void;
  wish: WishState;
  ask: (wish: VersionWish) => void;
  /** Lets go of what was asked for last. */
  forget: () => void;
}

/** Loads the versions of a bot. */
export function useVersions(bot: string): Versions {
  const { client, onExpired } = useSession();
  const { store } = useOpenDraft();
  const [versions, setVersions] = useState<readonly StudioVersion[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [wish, setWish] = useState<WishState>({ is: 'idle' });
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks again
  useEffect(() => {
    let isWanted = true;
    client
      .bot(bot)
      .versions()
      .then(
        (found) => {
          if (!isWanted) return;
          setVersions([...found].sort((one, other) => other.number - one.number));
          setHasFailed(false);
        },
        (error: unknown) => {
          if (!isWanted) return;
          if (error instanceof StudioError && error.status === 401) onExpired();
          else setHasFailed(true);
        },
      );
    return () => {
      isWanted = false;
    };
  }, [client, bot, asked]);

  const ask = useCallback(
    (wished: VersionWish) => {
      setWish({ is: 'working', wish: wished });
      const { number, ...body } = wished;
      const at = client.bot(bot);
      const answer = async () => {
        // A version is made of what the server has.
        if (number !== null) return at.act(number, body as VersionAct);
        await whenSaved(store);
        return at.makeVersion(body as NewVersion);
      };
      answer().then(
        (version) => {
          setWish({ is: 'done', wish: wished, version });
          setAsked((count) => count + 1);
        },
        (error: unknown) => {
          if (error instanceof StudioError && error.status === 401) onExpired();
          else if (error instanceof StudioError && error.problem === 'tests-fail')
            setWish({ is: 'tests-fail', wish: wished, tests: error.tests });
          else setWish({ is: 'failed', wish: wished, error });
        },
      );
    },
    [client, bot, store, onExpired],
  );
  return {
    ...{ versions, hasFailed, wish, ask },
    reload: () => setAsked((count) => count + 1),
    forget: () => setWish({ is: 'idle' }),
  };
}
