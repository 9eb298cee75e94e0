import type { ActionContext } from '../bots/action-context.ts';
import type { BotRegistry } from '../bots/bot.ts';
import type { PerformAction } from '../bots/runner.ts';
import type { ChatConfig } from '../config.ts';
import { sha256Hex } from '../hashing.ts';
import { createFairShare } from '../http/fair-share.ts';
import { createRateLimiter } from '../http/rate-limiter.ts';
import { logFailure } from '../log-failure.ts';
import type { Log } from '../ports.ts';
import { createRecent } from '../recent.ts';
import type { Store } from '../store/store.ts';
import type { Chat } from './chat.ts';
import { hmacSigner, rememberingSigner, type Signer } from './signer.ts';
import { createStreams } from './streams.ts';
import { createTurnQueue } from './turn-queue.ts';

const KEY_BYTES = 32;
const REMEMBERED_TOKENS = 10_000;
const REMEMBERED_CONVERSATIONS = 2000;
/** How many activities of one conversation may wait for their turn. */
const MAX_WAITING = 20;
/** How many requests of one address are worked on at once; the others wait for these. */
const CLIENT_TASKS = 24;

/** Creates what chat works with. */
export function createChat(parts: {
  config: ChatConfig;
  store: Store;
  bots: () => BotRegistry;
  performFor: (context: ActionContext) => PerformAction;
  now: () => Date;
  randomBytes: (length: number) => Uint8Array;
  log: Log;
}): Chat {
  const { config, store, bots, performFor, now, randomBytes, log } = parts;
  let signer: Promise<Signer> | null = null;
  let secrets: Promise<ReadonlyMap<string, string>> | null = null;
  return {
    bots,
    performFor,
    signer() {
      signer ??= store.conversations
        .signingKey(randomBytes(KEY_BYTES))
        .then((key) => rememberingSigner(hmacSigner(key), REMEMBERED_TOKENS))
        .catch((error: Error) => {
          // The next one tries again.
          signer = null;
          throw error;
        });
      return signer;
    },
    secrets() {
      secrets ??= Promise.all(
        config.secrets.map(async ({ secret, bot }) => [await sha256Hex(secret), bot] as const),
      ).then((entries) => new Map(entries));
      return secrets;
    },
    streams: createStreams(
      (organisation, id, after, limit) =>
        store.conversations.of(organisation).activities(id, after, limit),
      (ids) => store.conversations.places(ids),
      (error) => logFailure(log, error),
    ),
    turns: createTurnQueue(MAX_WAITING),
    recent: createRecent(REMEMBERED_CONVERSATIONS),
    clientShare: createFairShare(CLIENT_TASKS),
    clientRate: createRateLimiter({ ...config.clientRate, now }),
    conversationRate: createRateLimiter({ ...config.conversationRate, now }),
  };
}
