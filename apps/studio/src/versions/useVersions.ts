import {
  type NewVersion,
  StudioError,
  type StudioVersion,
  type VersionAct,
} from '@auroraai/api-client/studio';
import { useCallback, useMemo, useState } from 'react';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import { useSession } from '../shell/SessionProvider.tsx';
import { useServer } from '../shell/useServer.ts';
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
  const { data, hasFailed, reload } = useServer(['versions', bot], (asked) =>
    asked.bot(bot).versions(),
  );
  const versions = useMemo(
    () => data?.toSorted((one, other) => other.number - one.number) ?? null,
    [data],
  );
  const [wish, setWish] = useState<WishState>({ is: 'idle' });

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
          reload();
        },
        (error: unknown) => {
          if (error instanceof StudioError && error.status === 401) onExpired();
          else if (error instanceof StudioError && error.problem === 'tests-fail')
            setWish({ is: 'tests-fail', wish: wished, tests: error.tests });
          else setWish({ is: 'failed', wish: wished, error });
        },
      );
    },
    [client, bot, store, onExpired, reload],
  );
  return {
    ...{ versions, hasFailed, reload, wish, ask },
    forget: () => setWish({ is: 'idle' }),
  };
}
