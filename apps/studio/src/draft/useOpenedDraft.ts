import { type StudioDraft, StudioError } from '@auroraai/api-client/studio';
import { useEffect, useMemo, useState } from 'react';
import { hasRole, useSession } from '../shell/SessionProvider.tsx';
import { createBotAssembler } from './assemble-bot.ts';
import type { OpenDraft } from './DraftProvider.tsx';
import { createDraftStore } from './draft-store.ts';
import { createKeptStore } from './kept-changes.ts';

/** A draft on its way to the screen. */
export type OpenedDraft =
  | { is: 'loading' }
  | { is: 'missing' }
  | { is: 'failed'; retry: () => void }
  | { is: 'open'; draft: OpenDraft };

/** Calls back after a while, unless it is taken back. */
function later(delay: number, call: () => void): () => void {
  const timer = setTimeout(call, delay);
  return () => clearTimeout(timer);
}

/** Opens a bot's draft for as long as it is wanted. */
export function useOpenedDraft(bot: string): OpenedDraft {
  const { client, session, onExpired } = useSession();
  const [found, setFound] = useState<(StudioDraft & { organisation: string }) | null>(null);
  const [failure, setFailure] = useState<'missing' | 'failed' | null>(null);
  const [asked, setAsked] = useState(0);
  const { account, memberships } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` asks again; a renewed session is no other bot
  useEffect(() => {
    let isWanted = true;
    setFailure(null);
    const organisations = memberships.map(({ organisation }) => organisation.id);
    Promise.all([client.bot(bot).draft(), whose(client, bot, organisations)]).then(
      ([draft, organisation]) => isWanted && setFound({ ...draft, organisation }),
      (error) => {
        if (!isWanted) return;
        const status = error instanceof StudioError ? error.status : 0;
        if (status === 401) onExpired();
        else setFailure(status === 404 || status === 403 ? 'missing' : 'failed');
      },
    );
    return () => {
      isWanted = false;
    };
  }, [client, bot, asked]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the store outlives renewed sessions
  const draft = useMemo((): OpenDraft | null => {
    if (!found) return null;
    const newId = () => crypto.randomUUID();
    const store = createDraftStore(found, {
      client: client.bot(bot),
      kept: createKeptStore(deviceStorage(), account.id, bot, newId()),
      ...{ newId, later, onExpired, now: () => Date.now() },
    });
    return {
      ...{ store, organisation: found.organisation, assembler: createBotAssembler(store, later) },
      canWrite: hasRole(session, found.organisation, 'writer'),
      canPublish: hasRole(session, found.organisation, 'publisher'),
    };
  }, [client, bot, found]);

  useEffect(() => draft?.store.start(), [draft]);
  useEffect(() => (draft ? keepWhenClosing(draft) : undefined), [draft]);
  if (draft) return { is: 'open', draft };
  if (failure === 'missing') return { is: 'missing' };
  if (failure === 'failed') return { is: 'failed', retry: () => setAsked((count) => count + 1) };
  return { is: 'loading' };
}

/** The organisation whose bot it is. */
async function whose(
  client: ReturnType<typeof useSession>['client'],
  bot: string,
  organisations: readonly string[],
): Promise<string> {
  if (organisations.length === 1) return organisations[0] ?? '';
  for (const organisation of organisations) {
    const bots = await client.bots(organisation);
    if (bots.some(({ id }) => id === bot)) return organisation;
  }
  return '';
}

/** Sends what is waiting when the page goes, and asks first when something would be lost. */
function keepWhenClosing({ store }: OpenDraft): () => void {
  const send = () => store.flush(true);
  const onHidden = () => document.visibilityState === 'hidden' && send();
  const ask = (event: BeforeUnloadEvent) => {
    const { save, isKept } = store.get();
    if (save !== 'saved' && !isKept) event.preventDefault();
  };
  const retry = () => store.flush();
  window.addEventListener('pagehide', send);
  window.addEventListener('beforeunload', ask);
  window.addEventListener('online', retry);
  document.addEventListener('visibilitychange', onHidden);
  return () => {
    window.removeEventListener('pagehide', send);
    window.removeEventListener('beforeunload', ask);
    window.removeEventListener('online', retry);
    document.removeEventListener('visibilitychange', onHidden);
  };
}

/** The browser's storage, or null where it is kept closed. */
function deviceStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
