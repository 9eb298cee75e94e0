import type { ActionContext } from '../bots/action-context.ts';
import type { BotRegistry } from '../bots/bot.ts';
import type { PerformAction } from '../bots/runner.ts';
import type { FairShare } from '../http/fair-share.ts';
import type { RateLimiter } from '../http/rate-limiter.ts';
import type { Recent } from '../recent.ts';
import type { Conversation } from '../store/conversation-store.ts';
import type { Signer } from './signer.ts';
import type { Streams } from './streams.ts';
import type { TurnQueue } from './turn-queue.ts';

/** What chat works with, beside what all routes do. */
export interface Chat {
  bots(): BotRegistry;
  /** Signs tokens with the key that all instances share. */
  signer(): Promise<Signer>;
  streams: Streams;
  turns: TurnQueue;
  /** Conversations as this instance left them; another one may have gone on since. */
  recent: Recent<Conversation>;
  clientRate: RateLimiter;
  /** Keeps the requests of one address from taking the whole database. */
  clientShare: FairShare;
  conversationRate: RateLimiter;
  /** The bot of each Direct Line secret, by the secret's SHA-256. */
  secrets(): Promise<ReadonlyMap<string, string>>;
  /** What does the actions that a bot asks for. */
  performFor(context: ActionContext): PerformAction;
}
