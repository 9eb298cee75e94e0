import { randomBytes, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { CODE_LISTS } from '@auroraai/open-data';
import { LABEL_MODEL } from '@auroraai/open-data/label-model';
import { TOWN, TOWN_CATALOGUE, TOWN_OUTLINE } from '@auroraai/open-data/town';
import { createRecommender } from '@auroraai/recommender';
import { type ChatConfig, createService, type HostedBot, type Service } from '@auroraai/service';
import { createStudio, TRIAL_ACCOUNT } from '@auroraai/service/studio';
import { sql } from 'kysely';
import { loadBots } from './bots.ts';
import { catalogueToServe } from './catalogue/bundled.ts';
import { DEMO_CLIENT, ensureDemoClient } from './clients/demo-client.ts';
import { createSecretVerifier } from './clients/secrets.ts';
import type { ServerConfig } from './config.ts';
import { listenForNotices } from './database/listen.ts';
import { openDatabase } from './database/open.ts';
import { CONVERSATION_SHOWN, createPassing } from './database/passing.ts';
import { CATALOGUE_CHANGED } from './database/store/catalogue.ts';
import { CONVERSATION_GROWN } from './database/store/conversations.ts';
import { postgresStore } from './database/store/postgres-store.ts';
import { QUIZ_GROUP_CHANGED } from './database/store/quiz-groups.ts';
import { STUDIO_DRAFT_CHANGED, STUDIO_PUBLISHED } from './database/store/studio-channel.ts';
import { STUDIO_TAUGHT } from './database/store/studio-teaching.ts';
import { openEncoder } from './encoder/open-encoder.ts';
import { createApp } from './http/app.ts';
import { createGate, GATE_LIMITS, type GateLimits } from './http/gate.ts';
import { type Handler, listen } from './http/listen.ts';
import { createMetrics } from './http/metrics.ts';
import { ORIGINAL_WIDGET_PATH, serveOriginalWidget } from './http/original-widget.ts';
import { pages } from './http/pages.ts';
import { serveStreams } from './http/streams.ts';
import { createAskAddress } from './links/ask-address.ts';
import { createLogger } from './log.ts';
import { loadReceivers } from './receivers.ts';
import { loadSituationPictures } from './situation-pictures.ts';
import { createOpenIdProvider } from './studio/open-id-provider.ts';
import { createPasswords } from './studio/passwords.ts';
import { readSignIns } from './studio/sign-in-settings.ts';
import { createTrainer } from './training/create-trainer.ts';
import { botLists } from './training/lists.ts';

/** How often totals of other instances are read and expired sessions deleted, milliseconds. */
const CHORES_EVERY = 60_000;

/** How often streams are checked for what another instance could not tell before it died, milliseconds. */
const CATCH_UP_EVERY = 10_000;

/** How often desks are put in order: who has vanished, who has moved in a queue, milliseconds. */
const TEND_DESKS_EVERY = 10_000;

/** Those of the imaginary town that its own organisation answers for: associations stay by themselves. */
const TOWN_SERVICES = TOWN_CATALOGUE.organizations
  .filter(({ type }) => type !== 'Organization' && type !== 'Company')
  .map(({ id }) => id);

const SITES = [
  { folder: fileURLToPath(new URL('../../studio/dist', import.meta.url)), path: '/studio/' },
  { folder: fileURLToPath(new URL('../../demo/dist', import.meta.url)), path: '/' },
];
const EMBEDDED = ['chat-widget', 'quiz-game'].map((name) =>
  fileURLToPath(new URL(`../../../packages/${name}/dist/embed`, import.meta.url)),
);

/** A running server. */
export interface RunningServer {
  port: number;
  /** Ends running requests, then closes the database. Calling it again waits for the same end. */
  stop(): Promise<void>;
}

/** What a server is given beside its configuration. */
export interface ServerExtras {
  /** The bots to serve. @default those that the configuration names */
  bots?: readonly HostedBot[];
  chat?: Partial<ChatConfig>;
  /** What one address may ask for. */
  gate?: Partial<GateLimits>;
}

/**
 * Opens the database, loads the catalogue and serves.
 *
 * @throws SentenceError when something that the operator can mend is in the way; nothing is left open.
 */
export async function startServer(
  config: ServerConfig,
  { bots, chat = {}, gate: limits = {} }: ServerExtras = {},
): Promise<RunningServer> {
  const log = createLogger(config.logLevel);
  const metrics = createMetrics();
  const trouble = (error: Error) => log({ level: 'warn', event: 'database', kind: error.name });

  // The port comes first: a second server that was started by mistake must touch nothing.
  let handler: Handler = () => new Response('Starting.', { status: 503 });
  const answer: Handler = (request, env) => handler(request, env);
  const { behindProxy } = config;
  const gate = createGate({ ...GATE_LIMITS, ...limits }, () => performance.now());
  const listening = await listen(answer, config, {
    gate,
    behindProxy,
    onRefused: metrics.refused,
  });
  let service: Service | null = null;
  const streams = serveStreams(listening.server, {
    service: () => (stopping === null ? service : null),
    behindProxy,
    gate,
    ...(config.originalWidgetBot !== null && { leaveAlone: ORIGINAL_WIDGET_PATH }),
    onTrouble: (error) => log({ level: 'error', event: 'failure', kind: error.name }),
  });
  const widget =
    config.originalWidgetBot === null
      ? null
      : serveOriginalWidget(listening.server, {
          service: () => (stopping === null ? service : null),
          bot: config.originalWidgetBot,
          behindProxy,
          gate,
          onTrouble: (error) => log({ level: 'warn', event: 'original-widget', kind: error.name }),
        });
  const closers: (() => Promise<void> | void)[] = [];
  let stopping: Promise<void> | null = null;
  const stop = () => {
    stopping ??= (async () => {
      await Promise.all([listening.stop(), streams.stop(), widget?.stop()]);
      for (const close of closers.reverse()) await close();
    })();
    return stopping;
  };

  try {
    const encoder = config.encoderFolder === null ? null : await openEncoder(config.encoderFolder);
    if (encoder) closers.push(() => encoder.close());
    const database = await openDatabase(config, { claim: true, onLost: trouble });
    closers.push(database.close);
    const store = postgresStore(database.db, trouble);
    if (config.databaseUrl === null) await ensureDemoClient(store, config.organisation);

    const load = async () => {
      // Version 0: no load has ever been finished, and half a catalogue is worse than the bundled one.
      const loaded = (await store.catalogue.version()) > 0 ? await store.catalogue.read() : null;
      const catalogue = catalogueToServe(loaded, config.town);
      const parts = { catalogue, codeLists: CODE_LISTS, labelModel: LABEL_MODEL };
      return { catalogue, recommender: createRecommender(parts) };
    };
    const trainer = createTrainer({ town: config.town, encoder: encoder ?? undefined });
    closers.push(() => trainer.close());
    const published = new Set((await store.studioBots.published()).map(({ id }) => id));
    const files = bots
      ? { bots, firstBots: {} }
      : await loadBots(config, { encoder: encoder ?? undefined, published });
    const passing = createPassing(database.db, randomUUID(), trouble);
    const running = createService({
      store,
      ...(await load()),
      codeLists: CODE_LISTS,
      ...(config.town && { town: { ...TOWN, outline: TOWN_OUTLINE } }),
      bots: files.bots,
      http: fetch,
      tellOthers: passing.tell,
      now: () => new Date(),
      randomUUID,
      randomBytes: (length) => randomBytes(length),
      verifySecret: createSecretVerifier(),
      studio: createStudio({
        passwords: createPasswords(),
        providers: (await readSignIns(config.studioSignInFile)).map(createOpenIdProvider),
        trial: config.databaseUrl === null,
        auditDays: config.studioAuditDays,
        lists: botLists(config.town),
        encoder: encoder ?? undefined,
        train: trainer.train,
        measure: trainer.measure,
        measureTopic: trainer.measureTopic,
        askAddress: config.studioLinkCheck ? createAskAddress() : null,
        firstBots: files.firstBots,
        firstServices: config.town ? TOWN_SERVICES : [],
      }),
      log,
      metrics: metrics.service,
      config: {
        publicBaseUrl: config.publicUrl,
        organisation: config.organisation,
        allowedOrigins: config.allowedOrigins,
        keepTexts: config.keepTexts,
        trialDesk: config.databaseUrl === null,
        trialIssuer: config.databaseUrl === null,
        trialPictures: config.databaseUrl === null,
        situationPictures: await loadSituationPictures(config),
        sessionTransfer: { channels: config.transferChannels, burnAfterReading: true },
        receivers: await loadReceivers(config),
        homeView: config.homeView,
        ...(config.contactServiceId && { contactServiceId: config.contactServiceId }),
        chat: { secrets: config.directLineSecrets, ...config.botActions, ...chat },
      },
    });
    await running.prepare();
    await running.refresh();
    closers.push(() => running.settle());
    service = running;
    metrics.watch(
      'aurora_chat_streams',
      'Streams of conversations that are open.',
      () => running.streams.open,
    );
    metrics.watch(
      'aurora_group_streams',
      'Streams of groups that are open.',
      () => running.streams.openOfGroups,
    );
    metrics.watch(
      'aurora_draft_streams',
      'Streams of editors who look on while drafts are changed.',
      () => running.streams.openOfDrafts,
    );

    const takeNewCatalogue = () => {
      load()
        .then((knowledge) => running.replaceCatalogue(knowledge))
        .catch(trouble);
    };
    const notices = {
      [CATALOGUE_CHANGED]: takeNewCatalogue,
      [CONVERSATION_GROWN]: (payload: string) => {
        if (payload === '') running.streams.catchUp().catch(trouble);
        for (const [, id = '', place] of payload.matchAll(/(\S+) (\d+)/g)) {
          running.streams.grown(id, Number(place));
        }
      },
      [QUIZ_GROUP_CHANGED]: (payload: string) => {
        if (payload === '') running.streams.catchUp().catch(trouble);
        else for (const id of payload.split(' ')) running.streams.groupChanged(id);
      },
      [STUDIO_DRAFT_CHANGED]: (payload: string) => {
        if (payload === '') running.streams.catchUp().catch(trouble);
        else for (const id of payload.split(' ')) running.draftChanged(id);
      },
      [STUDIO_PUBLISHED]: () => {
        running.publishedChanged().catch(trouble);
      },
      [STUDIO_TAUGHT]: () => {
        running.taughtChanged().catch(trouble);
      },
      [CONVERSATION_SHOWN]: (payload: string) => {
        const heard = passing.hear(payload);
        if (heard) running.streams.pass(heard.conversationId, heard.activity);
      },
    };
    closers.push(await listenForNotices(database.url, notices, trouble));
    const chores = setInterval(() => {
      Promise.all([running.refresh(), running.tidy()]).catch(trouble);
    }, CHORES_EVERY);
    closers.push(() => clearInterval(chores));
    const sweep = setInterval(() => {
      running.streams.catchUp().catch(trouble);
    }, CATCH_UP_EVERY);
    closers.push(() => clearInterval(sweep));
    let waiting = 0;
    metrics.watch('aurora_desk_queue', 'People who wait for an adviser.', () => waiting);
    const tend = setInterval(() => {
      running
        .tendDesks()
        .then((count) => {
          waiting = count;
        })
        .catch(trouble);
    }, TEND_DESKS_EVERY);
    closers.push(() => clearInterval(tend));

    const app = createApp({
      api: (request, context) => running.fetch(request, context),
      pages: pages(SITES, EMBEDDED),
      isReady: async () => stopping === null && (await answers(database.db)),
      metrics,
      log,
      behindProxy: config.behindProxy,
      clock: () => performance.now(),
    });
    handler = app.fetch;
    greet(config, listening.port);
    return { port: listening.port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function answers(db: Awaited<ReturnType<typeof openDatabase>>['db']): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
}

/** Tells the person at the terminal where to look; the log beside it is for machines. */
function greet({ databaseUrl, host, logLevel }: ServerConfig, port: number): void {
  if (logLevel === 'silent') return;
  const shown = host === '127.0.0.1' || host === '0.0.0.0' ? 'localhost' : host;
  process.stderr.write(`\nAuroraAI is at http://${shown}:${port}\n`);
  if (databaseUrl !== null) return;
  process.stderr.write(
    `For trying only: API client ${DEMO_CLIENT.id} with secret ${DEMO_CLIENT.secret}, Direct Line secret demo; at /studio/ ${TRIAL_ACCOUNT.email} with password ${TRIAL_ACCOUNT.password}. Set DATABASE_URL for real use (docs/operators.md).\n\n`,
  );
}
