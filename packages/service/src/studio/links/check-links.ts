import type { LinkResult } from '@auroraai/api-client/studio';
import type { Deps } from '../../deps.ts';
import type { AskAddress } from './ask-address.ts';
import { checkLink } from './check-link.ts';

/** The most addresses that are asked for one bot. */
export const MOST_LINKS = 300;

/** So many are asked at the same time, of one server at most {@link MOST_OF_SERVER}. */
const AT_ONCE = 8;
const MOST_OF_SERVER = 2;

/** How long one address with all its steps may take, milliseconds. */
const PATIENCE = 8000;

/** How long all of them together may take, milliseconds. */
const ALL_PATIENCE = 120_000;

/** What checking links needs of the world. */
export interface LinkWorld {
  ask: AskAddress;
  later: Deps['later'];
}

/** Asks web addresses, a few at a time and gently with each server; tells each as it is known. */
export async function checkLinks(
  addresses: readonly string[],
  { ask, later }: LinkWorld,
  signal: AbortSignal,
  onResult: (result: LinkResult) => void,
): Promise<void> {
  const waiting = addresses.slice(0, MOST_LINKS);
  const busy = new Map<string, number>();
  const all = new AbortController();
  const stopAll = () => all.abort();
  signal.addEventListener('abort', stopAll, { once: true });
  if (signal.aborted) stopAll();
  const cancel = later(stopAll, ALL_PATIENCE);
  const running = new Set<Promise<void>>();
  try {
    for (;;) {
      const at =
        all.signal.aborted || running.size >= AT_ONCE
          ? -1
          : waiting.findIndex((one) => (busy.get(serverOf(one)) ?? 0) < MOST_OF_SERVER);
      const [address] = at < 0 ? [] : waiting.splice(at, 1);
      if (address !== undefined) {
        const work: Promise<void> = checkOne(address).finally(() => running.delete(work));
        running.add(work);
      } else if (running.size > 0) await Promise.race(running);
      else break;
    }
  } finally {
    cancel();
    signal.removeEventListener('abort', stopAll);
  }
  for (const address of [...waiting, ...addresses.slice(MOST_LINKS)]) {
    onResult({ address, is: 'not-tried' });
  }

  async function checkOne(address: string): Promise<void> {
    const server = serverOf(address);
    busy.set(server, (busy.get(server) ?? 0) + 1);
    const one = new AbortController();
    const stop = () => one.abort();
    all.signal.addEventListener('abort', stop, { once: true });
    const cancelOne = later(stop, PATIENCE);
    try {
      const result = await checkLink(address, ask, one.signal);
      onResult(all.signal.aborted ? { address, is: 'not-tried' } : result);
    } finally {
      cancelOne();
      all.signal.removeEventListener('abort', stop);
      busy.set(server, (busy.get(server) ?? 1) - 1);
    }
  }
}

function serverOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
