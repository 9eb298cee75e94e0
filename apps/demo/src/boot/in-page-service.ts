import type { InProcessDirectLine, Service } from '@auroraai/service';
import { aloneOnSite, type Channel, shareGroups } from './share-groups.ts';

/** The services as they answer in the page. */
export type InPageService = Pick<InProcessDirectLine, 'fetch' | 'openSocket'>;

/** How much of what is loaded is the engine; the rest is the data. */
const CODE_SHARE = 0.4;

/** Addresses that need the bots. */
const CHAT = /\/(aurora\/v2\/(bots|desk)|v3\/directline)\//;

/**
 * Runs the whole service in the page, over open data that is loaded now, and with bots that are loaded
 * when somebody opens the chat; for pages without a server.
 */
export async function createInPageService(
  onProgress: (share: number) => void,
): Promise<InPageService> {
  const [
    { createDemoService },
    { createInProcessDirectLine, createMemoryStore },
    transfers,
    inboxes,
  ] = await Promise.all([
    import('@auroraai/service/demo'),
    import('@auroraai/service'),
    import('./kept-transfers.ts'),
    import('./kept-inboxes.ts'),
  ]);
  onProgress(CODE_SHARE);
  const { origin } = location;
  const store = createMemoryStore();
  const storage = sharedStorage();
  if (storage) {
    store.transfers = transfers.keptTransfers(storage);
    store.inboxes = inboxes.keptInboxes(storage);
  }
  const service = await createDemoService({ publicBaseUrl: origin, store });
  // What expired while no page was open.
  await service.tidy();
  onProgress(1);
  const { fetch: own, openSocket } = createInProcessDirectLine(service, origin);
  const fetch = shareGroups({
    fetch: own,
    channel: new BroadcastChannel('revonsaari-groups') as Channel,
    alone: (isHere) => aloneOnSite(navigator.locks, isHere),
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  let bots: Promise<void> | undefined;
  return {
    openSocket,
    fetch: async (input, init) => {
      const address = input instanceof Request ? input.url : String(input);
      if (CHAT.test(address)) {
        bots ??= addBots(service);
        await bots;
      }
      return fetch(input, init);
    },
  };
}

/** The storage that the pages of the site share, or null where the browser keeps it closed. */
function sharedStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

async function addBots(service: Service): Promise<void> {
  const [{ loadDemoBots }, { TRAINED }] = await Promise.all([
    import('@auroraai/service/demo-bots'),
    import('virtual:trained-bots'),
  ]);
  const trained = await Promise.all(Object.entries(TRAINED).map(fetchTrained));
  service.replaceBots(await loadDemoBots('demo', Object.fromEntries(trained.flat())));
}

/** What a bot has learnt; nothing where it cannot be had, as without a network: then it learns here. */
async function fetchTrained([id, url]: [string, string]): Promise<[string, Uint8Array][]> {
  try {
    const response = await fetch(url);
    return response.ok ? [[id, new Uint8Array(await response.arrayBuffer())]] : [];
  } catch {
    return [];
  }
}
