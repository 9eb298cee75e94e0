import type { StudioPart } from '@auroraai/api-client/studio';
import { useEffect, useState } from 'react';
import { useSession } from '../shell/SessionProvider.tsx';

/** The parts of a version, or null until they are there; `undefined` when they could not be had. */
export function useVersionParts(
  bot: string,
  number: number | null,
): readonly StudioPart[] | null | undefined {
  const { client } = useSession();
  const [found, setFound] = useState<{
    number: number;
    parts: readonly StudioPart[] | undefined;
  }>();
  useEffect(() => {
    if (number === null) return;
    let isWanted = true;
    client
      .bot(bot)
      .version(number)
      .then(
        ({ parts }) => isWanted && setFound({ number, parts }),
        () => isWanted && setFound({ number, parts: undefined }),
      );
    return () => {
      isWanted = false;
    };
  }, [client, bot, number]);
  return found && found.number === number ? found.parts : null;
}
