import { LIFE_AREA_TEXTS, type LifeAreaTexts } from '@auroraai/open-data';
import { PATHS } from '@auroraai/open-data/paths';
import type { Catalogue, CodeLists, PathTemplate, Recommender } from '@auroraai/recommender';
import { Hono } from 'hono';
import { type BotRegistry, type HostedBot, registerBots } from './bots/bot.ts';
import { createPerform } from './bots/perform.ts';
import { indexCodes, type Town } from './code-index.ts';
import { completeConfig, type ServiceOptions } from './config.ts';
import type { Deps, Env } from './deps.ts';
import { tendDesks } from './desk/tend.ts';
import { createDirectLine } from './direct-line/app.ts';
import { createChat } from './direct-line/create-chat.ts';
import { type AcceptedStream, acceptStream } from './direct-line/stream.ts';
import type { PassingActivity } from './direct-line/streams.ts';
import { createFeedbackSnapshot } from './feedback-snapshot.ts';
import { createGroups } from './groups/create-groups.ts';
import { acceptGroupStream, isGroupStream } from './groups/stream.ts';
import { createDailyHash } from './hashing.ts';
import { createConcurrencyLimiter } from './http/concurrency-limiter.ts';
import { createRateLimiter } from './http/rate-limiter.ts';
import { securityHeaders } from './http/security-headers.ts';
import { createKnowledgeKeeper } from './knowledge.ts';
import { logFailure } from './log-failure.ts';
import {
  type OriginalSession,
  type OriginalSessionRequest,
  openOriginalSession,
} from './original-widget/session.ts';
import type { Log, Metrics, VerifySecret } from './ports.ts';
import { createServiceStreams, type ServiceStreams } from './service-streams.ts';
import { createGatherer } from './situation-picture/gatherer.ts';
import { completePicture } from './situation-picture/settings.ts';
import type { Store } from './store/store.ts';
import type { Studio, StudioPart } from './studio/studio.ts';
import { tidy } from './tidy.ts';
import { createV1 } from './v1/app.ts';
import { createV2 } from './v2/app.ts';
import { createVoteLimiter } from './vote-limiter.ts';

/** What a service is made of; everything that differs between a browser and a server. */
export interface ServiceParts {
  store: Store;
  recommender: Recommender;
  catalogue: Catalogue;
  codeLists: CodeLists;
  /** The imaginary town, where the catalogue has its services. */
  town?: Town;
  /** The bots that people can talk with; none when left out. */
  bots?: readonly HostedBot[];
  /** The questions about the ten areas of life; ours when left out. */
  lifeAreas?: readonly LifeAreaTexts[];
  /** The ready paths; ours when left out. */
  paths?: readonly PathTemplate[];
  now: () => Date;
  randomUUID: () => string;
  randomBytes: (length: number) => Uint8Array;
  verifySecret: VerifySecret;
  /** Calls the HTTP actions of bots; without it nothing outside is called. */
  http?: typeof fetch;
  /** Tells other instances of something that is not kept, such as a sign of typing; alone when left out. */
  tellOthers?: (conversationId: string, activity: PassingActivity) => void;
  /** Calls after so many milliseconds unless cancelled; by the clock of the runtime when left out. */
  later?: (call: () => void, milliseconds: number) => () => void;
  /** The studio in which editors make bots, of `@auroraai/service/studio`; none when left out. */
  studio?: StudioPart;
  log: Log;
  metrics?: Metrics;
  config: ServiceOptions;
}

/** AuroraAPI as a function from Request to Response. */
export interface Service {
  /** Answers a request. Without a client address (in a browser) no rate is limited. */
  fetch(request: Request, context?: { clientAddress?: string }): Promise<Response>;
  /** Makes what is to be there before the first request. */
  prepare(): Promise<void>;
  /** Reads the totals of feedback again, as other instances may have changed them. */
  refresh(): Promise<void>;
  /** Deletes what has expired; returns how many sessions and conversations went. */
  tidy(): Promise<number>;
  /** Writes down what waits in memory; to be called before the process ends. */
  settle(): Promise<void>;
  /** Puts the desks in order, as other instances may have gone; returns how many people wait. */
  tendDesks(): Promise<number>;
  /** Answers from another catalogue from now on. */
  replaceCatalogue(knowledge: { catalogue: Catalogue; recommender: Recommender }): void;
  /** Talks with other bots from now on; those of the studio stay. */
  replaceBots(bots: readonly HostedBot[]): void;
  /** Tells that another instance has changed the draft of a bot. */
  draftChanged(bot: string): void;
  /** Takes up which bots another instance has published or deleted in the studio. */
  publishedChanged(): Promise<void>;
  /** Takes up what another instance has been taught about services in the studio. */
  taughtChanged(): Promise<void>;
  /**
   * Decides on a request for a stream of a conversation or a group: a refusal to answer it with, or what the
   * transport joins its connection to.
   */
  openStream(
    request: Request,
    context?: { clientAddress?: string },
  ): Promise<Response | AcceptedStream>;
  /** Opens a conversation for the original widget of the national programme. */
  openOriginalSession(request: OriginalSessionRequest): Promise<OriginalSession>;
  /** The streams of conversations and groups that are open here. */
  streams: ServiceStreams;
}

/**
 * Creates the service.
 *
 * @example
 * const service = createService({ store: createMemoryStore(), recommender, catalogue, … });
 * const response = await service.fetch(new Request('https://example.fi/aurora/v2/code-lists'));
 */
export function createService(parts: ServiceParts): Service {
  const { store, now, randomBytes, catalogue, recommender } = parts;
  const config = completeConfig(parts.config);
  const addresses = createDailyHash(now, randomBytes);
  const later = parts.later ?? waitAndCall;
  const pictures = config.situationPictures.map((one) => completePicture(one, parts.codeLists));
  let studio: Studio | null = null;
  let ownBots = parts.bots ?? [];
  let studioBots: readonly HostedBot[] = [];
  let bots: BotRegistry = registerBots(ownBots);
  const register = () => {
    bots = registerBots([...ownBots, ...studioBots]);
  };
  const knowledge = createKnowledgeKeeper({ catalogue, recommender });
  const deps: Deps = {
    config,
    store,
    codes: indexCodes(parts.codeLists, parts.town ?? null),
    lifeAreas: parts.lifeAreas ?? LIFE_AREA_TEXTS,
    paths: parts.paths ?? PATHS,
    knowledge: knowledge.now,
    replaceTeaching: knowledge.replaceTeaching,
    now,
    randomUUID: parts.randomUUID,
    randomBytes,
    verifySecret: parts.verifySecret,
    http: parts.http ?? null,
    later,
    show(conversationId, activity) {
      deps.chat.streams.pass(conversationId, activity);
      parts.tellOthers?.(conversationId, activity);
    },
    log: parts.log,
    metrics: parts.metrics ?? { count() {}, observe() {} },
    feedback: createFeedbackSnapshot(store),
    addresses,
    anonymousRate: createRateLimiter({ ...config.rateLimit, now }),
    votes: createVoteLimiter(config.votesPerServicePerDay, addresses),
    v1Tasks: createConcurrencyLimiter(config.v1Concurrency),
    pictures,
    situationPicture: createGatherer({
      settings: pictures,
      store: store.situation,
      now,
      onTrouble: (error) => logFailure(parts.log, error),
    }),
    onTurn: (told) => studio?.onTurn(told),
    onRecommended: (given) => studio?.onRecommended(given),
    replaceStudioBots(next) {
      studioBots = next;
      register();
    },
    groups: createGroups({ config: config.groups, store, now, later, randomBytes, log: parts.log }),
    chat: createChat({
      config: config.chat,
      store,
      bots: () => bots,
      performFor: (context) => perform(context),
      now,
      randomBytes,
      log: parts.log,
    }),
  };
  const perform = createPerform(deps);
  studio = parts.studio?.(deps) ?? null;
  const app = createApp(deps, studio);

  return {
    async fetch(request, context = {}) {
      return app.fetch(request, context);
    },
    async prepare() {
      await studio?.prepare();
    },
    refresh: () => deps.feedback.refresh(),
    tidy: async () => (await tidy(deps)) + ((await studio?.tidy()) ?? 0),
    async settle() {
      await deps.situationPicture.settle();
      await studio?.settle();
    },
    tendDesks: () => tendDesks(deps),
    replaceCatalogue: knowledge.replaceCatalogue,
    replaceBots(next) {
      ownBots = next;
      register();
    },
    draftChanged: (bot) => studio?.draftChanged(bot),
    publishedChanged: async () => studio?.publishedChanged(),
    taughtChanged: async () => studio?.taughtChanged(),
    openStream: (request) =>
      isGroupStream(request) ? acceptGroupStream(deps, request) : acceptStream(deps, request),
    openOriginalSession: (request) => openOriginalSession(deps, request),
    streams: createServiceStreams(deps, studio?.drafts ?? null),
  };
}

function waitAndCall(call: () => void, milliseconds: number): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => clearTimeout(timer);
}

function createApp(deps: Deps, studio: Studio | null): Hono<Env> {
  const app = new Hono<Env>();
  app.use(securityHeaders());
  app.route('/service-recommender', createV1(deps));
  app.route('/aurora/v2', createV2(deps));
  app.route('/v3/directline', createDirectLine(deps));
  if (studio) app.route('/aurora/studio', studio.routes);
  app.onError((error) => {
    logFailure(deps.log, error);
    return new Response('InternalServerError', { status: 500 });
  });
  return app;
}
