import { type LinkResult, StudioError } from '@auroraai/api-client/studio';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useOpenDraft } from '../../../draft/DraftProvider.tsx';
import type { DraftStore } from '../../../draft/draft-store.ts';
import { useSession } from '../../../shell/SessionProvider.tsx';

/** How far a check of links is. */
export type LinkCheckState =
  | { is: 'not-yet' | 'over' | 'stopped' | 'broken' | 'soon' | 'off' }
  | { is: 'working'; count: number }
  | { is: 'failed'; error: unknown };

/** A check of links with what it has found so far. */
export interface LinkCheck {
  state: LinkCheckState;
  results: readonly LinkResult[];
}

const NOT_YET: LinkCheck = { state: { is: 'not-yet' }, results: [] };

/** What was found of each open draft: going away from the page and back loses nothing. */
const FOUND = new WeakMap<DraftStore, LinkCheck>();

/** Has the links of a draft checked by the server. */
export function useLinkCheck(bot: string) {
  const { client, onExpired } = useSession();
  const { store } = useOpenDraft();
  const [check, setCheck] = useState(() => FOUND.get(store) ?? NOT_YET);
  const running = useRef<AbortController | null>(null);
  const end = useCallback(() => {
    running.current?.abort();
    running.current = null;
  }, []);
  useEffect(() => end, [end]);

  const run = useCallback(async () => {
    end();
    const own = new AbortController();
    running.current = own;
    const former = FOUND.get(store)?.results ?? [];
    let now: LinkCheck = { state: { is: 'working', count: 0 }, results: [] };
    const become = (next: LinkCheck) => {
      if (running.current !== own) return;
      now = next;
      setCheck(now);
    };
    become(now);
    try {
      await client.bot(bot).checkLinks((news) => {
        switch (news.news) {
          case 'begun':
            return become({ ...now, state: { is: 'working', count: news.count } });
          case 'result':
            return become({ ...now, results: [...now.results, news.result] });
          default:
            return become({ ...now, state: { is: news.news } });
        }
      }, own.signal);
      // A stream that ends without saying so was cut off.
      if (now.state.is === 'working') become({ ...now, state: { is: 'broken' } });
    } catch (error) {
      const { status = 0, problem = null } = error instanceof StudioError ? error : {};
      if (status === 401) onExpired();
      const isCut = now.results.length > 0;
      // What was found a moment ago still holds.
      if (problem === 'busy') become({ state: { is: 'soon' }, results: former });
      else become({ ...now, state: isCut ? { is: 'broken' } : { is: 'failed', error } });
    }
    if (running.current !== own) return;
    running.current = null;
    if (now.results.length > 0) FOUND.set(store, now);
  }, [client, bot, store, end, onExpired]);

  const stop = useCallback(() => {
    end();
    setCheck(({ results }) => ({ state: { is: 'stopped' }, results }));
  }, [end]);
  return { check, run, stop };
}
