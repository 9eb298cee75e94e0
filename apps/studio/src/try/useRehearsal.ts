import { createAuroraClient } from '@auroraai/api-client';
import type { Bot, BotLists } from '@auroraai/dialogue';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { loadBotLists } from './bot-lists.ts';
import { createRehearsal, type Rehearsal } from './rehearsal.ts';
import type { RehearsalState } from './rehearsal-state.ts';
import type { WorkerPort } from './worker/messages.ts';

/** Under which name the chat looks for its conversation with a draft. */
export const storageKeyOf = (bot: string) => `aurora-chat::${bot}`;

/** How long typing rests before the draft learns, milliseconds. */
const REST = 500;

/** A rehearsal of a draft, which learns whenever the draft has rested for a moment. */
export function useRehearsal(
  id: string,
  bot: Bot | null,
): { rehearsal: Rehearsal | null; state: RehearsalState | null } {
  const [rehearsal, setRehearsal] = useState<Rehearsal | null>(null);
  useEffect(() => {
    const created = createRehearsal({ startWorker, lists: once(), storageKey: storageKeyOf(id) });
    setRehearsal(created);
    return () => created.close();
  }, [id]);
  useEffect(() => {
    if (!rehearsal || !bot) return;
    const isFirst = rehearsal.getState().bot === null;
    const timer = setTimeout(() => rehearsal.update(bot), isFirst ? 0 : REST);
    return () => clearTimeout(timer);
  }, [rehearsal, bot]);
  const state = useSyncExternalStore(
    (listener) => rehearsal?.subscribe(listener) ?? (() => {}),
    () => rehearsal?.getState() ?? null,
  );
  return { rehearsal, state };
}

/** Starts the worker that learns drafts and talks as them. */
export function startWorker(): WorkerPort {
  return new Worker(new URL('./worker/worker.ts', import.meta.url), {
    type: 'module',
  }) as unknown as WorkerPort;
}

/** The server's lists, asked for once; after a failure again. */
export function once(): () => Promise<BotLists> {
  let lists: Promise<BotLists> | undefined;
  return () => {
    lists ??= loadBotLists(createAuroraClient({ baseUrl: location.origin })).catch(
      (error: unknown) => {
        lists = undefined;
        throw error;
      },
    );
    return lists;
  };
}
