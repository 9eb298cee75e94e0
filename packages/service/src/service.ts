import { LIFE_AREA_TEXTS, type LifeAreaTexts } from '@auroraai/open-data';
import type { Catalogue, CodeLists, Municipality, Recommender } from '@auroraai/recommender';
import { Hono } from 'hono';
import { indexCatalogue } from './catalogue-index.ts';
import { indexCodes } from './code-index.ts';
import { completeConfig, type ServiceOptions } from './config.ts';
import type { Deps, Env, Knowledge } from './deps.ts';
import { createFeedbackSnapshot } from './feedback-snapshot.ts';
import { createDailyHash } from './hashing.ts';
import { createConcurrencyLimiter } from './http/concurrency-limiter.ts';
import { createRateLimiter } from './http/rate-limiter.ts';
import { securityHeaders } from './http/security-headers.ts';
import { logFailure } from './log-failure.ts';
import type { Log, Metrics, VerifySecret } from './ports.ts';
import type { Store } from './store/store.ts';
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
  town?: Municipality;
  /** The questions about the ten areas of life; ours when left out. */
  lifeAreas?: readonly LifeAreaTexts[];
  now: () => Date;
  randomUUID: () => string;
  randomBytes: (length: number) => Uint8Array;
  verifySecret: VerifySecret;
  log: Log;
  metrics?: Metrics;
  config: ServiceOptions;
}

/** AuroraAPI as a function from Request to Response. */
export interface Service {
  /** Answers a request. Without a client address (in a browser) no rate is limited. */
  fetch(request: Request, context?: { clientAddress?: string }): Promise<Response>;
  /** Reads the totals of feedback again, as other instances may have changed them. */
  refresh(): Promise<void>;
  /** Deletes what has expired; returns how many sessions went. */
  tidy(): Promise<number>;
  /** Answers from another catalogue from now on. */
  replaceCatalogue(knowledge: { catalogue: Catalogue; recommender: Recommender }): void;
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
  let knowledge: Knowledge = { catalogue: indexCatalogue(catalogue), recommender, version: 1 };
  const deps: Deps = {
    config,
    store,
    codes: indexCodes(parts.codeLists, parts.town ?? null),
    lifeAreas: parts.lifeAreas ?? LIFE_AREA_TEXTS,
    knowledge: () => knowledge,
    now,
    randomUUID: parts.randomUUID,
    randomBytes,
    verifySecret: parts.verifySecret,
    log: parts.log,
    metrics: parts.metrics ?? { count() {}, observe() {} },
    feedback: createFeedbackSnapshot(store),
    addresses,
    anonymousRate: createRateLimiter({ ...config.rateLimit, now }),
    votes: createVoteLimiter(config.votesPerServicePerDay, addresses),
    v1Tasks: createConcurrencyLimiter(config.v1Concurrency),
  };
  const app = createApp(deps);

  return {
    async fetch(request, context = {}) {
      return app.fetch(request, context);
    },
    refresh: () => deps.feedback.refresh(),
    tidy: () => store.deleteExpiredSessions(now()),
    replaceCatalogue(next) {
      knowledge = {
        catalogue: indexCatalogue(next.catalogue),
        recommender: next.recommender,
        version: knowledge.version + 1,
      };
    },
  };
}

function createApp(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.use(securityHeaders());
  app.route('/service-recommender', createV1(deps));
  app.route('/aurora/v2', createV2(deps));
  app.onError((error) => {
    logFailure(deps.log, error);
    return new Response('InternalServerError', { status: 500 });
  });
  return app;
}
