import { StudioError } from '@auroraai/api-client/studio';
import { useState } from 'react';
import { useSession } from '../shell/SessionProvider.tsx';
import { botIdOf, type StartChoices } from './choices.ts';
import { firstParts } from './first-parts.ts';

/** How far the making of a bot has come. */
export type Making =
  | { is: 'not-yet' }
  | { is: 'making'; what: 'bot' | 'topics' | 'publish' }
  | { is: 'failed'; why: 'offline' | 'refused'; error: unknown }
  /** `error` = why it could not be published. */
  | { is: 'made'; bot: string; isPublished: boolean; error: unknown };

/** How many names are tried where others have the same. */
const TRIES = 20;

/** Makes a bot of what was chosen, takes its topics and publishes it. */
export function useMaking(onMade: () => void): {
  making: Making;
  make: (choices: StartChoices) => Promise<void>;
} {
  const { client, onExpired } = useSession();
  const [making, setMaking] = useState<Making>({ is: 'not-yet' });

  async function create(choices: StartChoices): Promise<string> {
    const name = choices.names[choices.languages[0] ?? 'fi'] ?? '';
    for (let number = 1; ; number += 1) {
      const id = botIdOf(name, number);
      try {
        const { organisation } = choices;
        await client.createBot({ organisation, id, parts: firstParts(choices, id) });
        return id;
      } catch (error) {
        const isTaken = error instanceof StudioError && error.problem === 'name-taken';
        if (!isTaken || number >= TRIES) throw error;
      }
    }
  }

  async function make(choices: StartChoices): Promise<void> {
    setMaking({ is: 'making', what: 'bot' });
    let bot: string;
    try {
      bot = await create(choices);
    } catch (error) {
      if (error instanceof StudioError && error.status === 401) onExpired();
      const isOffline = !(error instanceof StudioError) || error.isPassing;
      setMaking({ is: 'failed', why: isOffline ? 'offline' : 'refused', error });
      return;
    }
    onMade();
    // From here on there is a bot: what fails now can be done later in the studio.
    try {
      const own = client.bot(bot);
      if (choices.topics.length > 0) {
        setMaking({ is: 'making', what: 'topics' });
        const bank = await client.bank();
        const topics = bank.topics.filter(({ id }) => choices.topics.includes(id));
        await own.takeTopics(topics.map(({ id, version }) => ({ topic: id, version })));
      }
      setMaking({ is: 'making', what: 'publish' });
      await own.makeVersion({ note: '', do: 'publish' });
      setMaking({ is: 'made', bot, isPublished: true, error: null });
    } catch (error) {
      setMaking({ is: 'made', bot, isPublished: false, error });
    }
  }
  return { making, make };
}
