import type { Hono } from 'hono';
import type { TurnTold } from '../bots/turn-told.ts';
import type { Deps, Env } from '../deps.ts';
import type { Given } from '../given.ts';
import { logFailure } from '../log-failure.ts';
import { ensureTrial } from './accounts/trial-account.ts';
import { TRIES_KEPT } from './accounts/tries.ts';
import { createTryLimits } from './accounts/try-limits.ts';
import { createStudioApp } from './app.ts';
import { createBank } from './bank/bank.ts';
import { measureTopicHere } from './bank/measure-topic.ts';
import { completeStudio, type StudioDeps, type StudioOptions } from './deps.ts';
import { putFirstBots } from './drafts/first-bots.ts';
import { createDraftHub, type DraftHub } from './drafts/hub.ts';
import { createCapture } from './inbox/capture.ts';
import { measureHere } from './quality/measure.ts';
import { createMeasuring } from './quality/measuring.ts';
import { createServiceCounting } from './services/counting.ts';
import { createTaught } from './services/taught.ts';
import { createVersionCheck } from './versions/check-version.ts';
import { createHosting } from './versions/hosting.ts';
import { publishDue } from './versions/publish-due.ts';
import { trainHere } from './versions/training.ts';

/** The studio as the service has it: what it answers, and what it does by itself. */
export interface Studio {
  routes: Hono<Env>;
  /** Makes what is to be there before the first request. */
  prepare(): Promise<void>;
  /** Told of every turn of a conversation. */
  onTurn(told: TurnTold): void;
  /** Told of every recommendation that has been kept. */
  onRecommended(given: Given): void;
  /** Writes down what waits in memory. */
  settle(): Promise<void>;
  /** The streams of edits that are open. */
  drafts: DraftHub;
  /** Tells that another instance has changed a draft. */
  draftChanged(bot: string): void;
  /** Takes up what another instance has published or deleted. */
  publishedChanged(): Promise<void>;
  /** Takes up what another instance has been taught about services. */
  taughtChanged(): Promise<void>;
  /** Publishes what is due, and deletes what has been kept for as long as was promised; returns how many went. */
  tidy(): Promise<number>;
}

/** Makes the studio of a service. */
export type StudioPart = (deps: Deps) => Studio;

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a message that no bot understood waits after it came for the last time, days. */
const MESSAGES_KEPT = 90;

/** How long counts are kept, days: two years can be compared. */
const COUNTS_KEPT = 760;

/**
 * Creates the studio, in which editors make bots, as a part of a service. It stands apart so that a
 * service without one, as in a browser, does not carry it.
 *
 * @example
 * createService({ …, studio: createStudio({ passwords }) });
 */
export function createStudio(options: StudioOptions): StudioPart {
  return (service) => {
    const studio = completeStudio(options);
    const { passwords, providers = [], lists = {}, encoder, train = trainHere(lists) } = options;
    const { store, replaceStudioBots: host, log } = service;
    const onTrouble = (error: Error) => logFailure(log, error);
    const deps: StudioDeps = {
      ...{ ...service, studio, passwords, providers, tries: createTryLimits(service) },
      drafts: createDraftHub(
        ({ organisation, bot, after }, limit) =>
          store.studioBots.of(organisation).events(bot, after, limit),
        onTrouble,
      ),
      versions: createVersionCheck(train),
      measuring: createMeasuring({
        ...{ store: store.studioBots, onTrouble },
        measure: options.measure ?? measureHere(lists),
      }),
      bank: createBank(store.studioBank),
      taught: createTaught(store.studioServices, service.replaceTeaching),
      askAddress: options.askAddress ?? null,
      measureTopic: options.measureTopic ?? measureTopicHere(lists),
      hosting: createHosting({
        ...{ store: store.studioBots, train, lists, encoder, host, onTrouble },
        ...{ now: service.now, later: service.later },
      }),
    };
    const capture = createCapture({
      ...{ store: store.studioBots, onTrouble, later: deps.later, now: deps.now },
      ...{ isOfStudio: (bot) => deps.hosting.has(bot), randomUUID: deps.randomUUID },
    });
    const counting = createServiceCounting({
      ...{ store: store.studioServices, onTrouble, later: deps.later, now: deps.now },
    });
    return {
      onTurn: (told) => capture.turn(told),
      onRecommended: (given) => counting.recommended(given),
      async settle() {
        await Promise.all([capture.settle(), counting.settle()]);
      },
      routes: createStudioApp(deps),
      drafts: deps.drafts,
      async prepare() {
        await ensureTrial(deps, options.firstServices);
        await putFirstBots(deps, deps.config.organisation, options.firstBots ?? {});
        await Promise.all([deps.hosting.refresh(), deps.taught.refresh()]);
      },
      async tidy() {
        const at = deps.now();
        await publishDue(deps);
        // What another instance published or was taught may not have been heard of here.
        await Promise.all([deps.hosting.refresh(), deps.taught.refresh()]);
        const [messages, counts] = [MESSAGES_KEPT, COUNTS_KEPT].map((days) => dayBefore(at, days));
        const gone = await store.studioBots.tidy(messages ?? '', counts ?? '');
        const others = await store.studioAccounts.tidy(at, {
          tries: new Date(at.getTime() - TRIES_KEPT),
          notes: new Date(at.getTime() - studio.auditDays * DAY_MS),
        });
        return gone + others + (await store.studioServices.tidy(counts ?? ''));
      },
      draftChanged: (bot) => deps.drafts.changed(bot),
      publishedChanged: () => deps.hosting.refresh(),
      taughtChanged: () => deps.taught.refresh(),
    };
  };
}

function dayBefore(at: Date, days: number): string {
  return new Date(at.getTime() - days * DAY_MS).toISOString().slice(0, 10);
}
