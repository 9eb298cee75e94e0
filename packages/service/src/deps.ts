import type { LifeAreaTexts } from '@auroraai/open-data';
import type { PathTemplate } from '@auroraai/recommender';
import type { HostedBot } from './bots/bot.ts';
import type { TurnTold } from './bots/turn-told.ts';
import type { CodeIndex } from './code-index.ts';
import type { ServiceConfig } from './config.ts';
import type { Chat } from './direct-line/chat.ts';
import type { PassingActivity } from './direct-line/streams.ts';
import type { FeedbackSnapshot } from './feedback-snapshot.ts';
import type { Given } from './given.ts';
import type { Groups } from './groups/create-groups.ts';
import type { DailyHash } from './hashing.ts';
import type { ConcurrencyLimiter } from './http/concurrency-limiter.ts';
import type { RateLimiter } from './http/rate-limiter.ts';
import type { Knowledge, TaughtBy } from './knowledge.ts';
import type { Log, Metrics, VerifySecret } from './ports.ts';
import type { Gatherer } from './situation-picture/gatherer.ts';
import type { CompletePicture } from './situation-picture/settings.ts';
import type { Client } from './store/records.ts';
import type { Store } from './store/store.ts';
import type { VoteLimiter } from './vote-limiter.ts';

/** Everything that routes work with. */
export interface Deps {
  config: ServiceConfig;
  store: Store;
  codes: CodeIndex;
  lifeAreas: readonly LifeAreaTexts[];
  paths: readonly PathTemplate[];
  knowledge(): Knowledge;
  now: () => Date;
  /** Calls after so many milliseconds, unless the returned function is called before. */
  later: (call: () => void, milliseconds: number) => () => void;
  randomUUID: () => string;
  randomBytes: (length: number) => Uint8Array;
  verifySecret: VerifySecret;
  /** Calls addresses outside; null where nothing outside may be called. */
  http: typeof fetch | null;
  /** Shows something that is not kept to whoever listens to a conversation, in every instance. */
  show: (conversationId: string, activity: PassingActivity) => void;
  log: Log;
  metrics: Metrics;
  feedback: FeedbackSnapshot;
  addresses: DailyHash;
  anonymousRate: RateLimiter;
  votes: VoteLimiter;
  v1Tasks: ConcurrencyLimiter;
  /** Where answers go that people let an organisation count. */
  situationPicture: Gatherer;
  pictures: readonly CompletePicture[];
  chat: Chat;
  groups: Groups;
  /** Told of every turn that has been kept. */
  onTurn(told: TurnTold): void;
  /** Told of every recommendation that has been kept. */
  onRecommended(given: Given): void;
  /** Takes into account from now on what is taught about services, whatever the catalogue. */
  replaceTeaching(taughtBy: TaughtBy): void;
  /** Talks from now on with these bots of the studio, which come before files with the same id. */
  replaceStudioBots(bots: readonly HostedBot[]): void;
}

/** What a route is told beside the request. */
export interface Env {
  Bindings: { clientAddress?: string };
  Variables: {
    /** The authenticated client of a v1 route. */
    client: Client;
    /** The organisation to which what is kept belongs. */
    organisation: string;
  };
}
