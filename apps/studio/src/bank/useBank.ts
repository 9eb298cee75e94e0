import { type BankTopic, StudioError } from '@auroraai/api-client/studio';
import { useCallback, useEffect, useState } from 'react';
import { useOpenDraft } from '../draft/DraftProvider.tsx';
import { useSession } from '../shell/SessionProvider.tsx';

/** What came of taking topics. */
export type Taking =
  | { is: 'not-yet' }
  | { is: 'going-on' }
  | { is: 'failed' }
  | { is: 'refused'; detail: string }
  | { is: 'done'; topics: readonly BankTopic[]; hasChanged: boolean };

/** The bank as it stands to a bot. */
export interface BankView {
  /** Null while they are asked for; undefined when they did not come. */
  topics: readonly BankTopic[] | null | undefined;
  /** The version of each topic that the bot has, by the topic's id. */
  taken: ReadonlyMap<string, number>;
  taking: Taking;
  reload: () => void;
  take: (topics: readonly BankTopic[]) => Promise<void>;
}

/** Gives the topics of the bank, those that the bot has, and the taking of them. */
export function useBank(bot: string): BankView {
  const { client, onExpired } = useSession();
  const { store } = useOpenDraft();
  const [topics, setTopics] = useState<readonly BankTopic[] | null | undefined>(null);
  const [taken, setTaken] = useState<ReadonlyMap<string, number>>(new Map());
  const [taking, setTaking] = useState<Taking>({ is: 'not-yet' });

  const load = useCallback(async () => {
    try {
      const [all, own] = await Promise.all([client.bank(), client.bot(bot).takenTopics()]);
      setTaken(new Map(own.map(({ topic, version }) => [topic, version])));
      setTopics(all.topics);
    } catch (error) {
      if (error instanceof StudioError && error.status === 401) onExpired();
      setTopics(undefined);
    }
  }, [client, bot, onExpired]);
  useEffect(() => void load(), [load]);

  async function take(chosen: readonly BankTopic[]): Promise<void> {
    setTaking({ is: 'going-on' });
    try {
      const wanted = chosen.map(({ id, version }) => ({ topic: id, version }));
      const { results } = await client.bot(bot).takeTopics(wanted);
      setTaken((before) => new Map([...before, ...chosen.map(keyed)]));
      setTaking({ is: 'done', topics: chosen, hasChanged: results.length > 0 });
      // The events bring the same a moment later where this does not succeed.
      await store.reload().catch(() => {});
    } catch (error) {
      if (error instanceof StudioError && error.status === 401) onExpired();
      const isRefused = error instanceof StudioError && !error.isPassing && error.message !== '';
      setTaking(isRefused ? { is: 'refused', detail: error.message } : { is: 'failed' });
    }
  }
  const reload = () => {
    setTopics(null);
    void load();
  };
  return { topics, taken, taking, reload, take };
}

function keyed({ id, version }: BankTopic): [string, number] {
  return [id, version];
}
