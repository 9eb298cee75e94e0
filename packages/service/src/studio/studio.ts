import type { Hono } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { ensureTrial } from './accounts/trial-account.ts';
import { TRIES_KEPT } from './accounts/tries.ts';
import { createTryLimits } from './accounts/try-limits.ts';
import { createStudioApp } from './app.ts';
import { completeStudio, type StudioDeps, type StudioOptions } from './deps.ts';

/** The studio as the service has it: what it answers, and what it does by itself. */
export interface Studio {
  routes: Hono<Env>;
  /** Makes what is to be there before the first request. */
  prepare(): Promise<void>;
  /** Deletes what has been kept for as long as was promised; returns how many things went. */
  tidy(): Promise<number>;
}

/** Makes the studio of a service. */
export type StudioPart = (deps: Deps) => Studio;

const DAY_MS = 24 * 60 * 60 * 1000;

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
    const { passwords } = options;
    const deps: StudioDeps = { ...service, studio, passwords, tries: createTryLimits(service) };
    return {
      routes: createStudioApp(deps),
      prepare: () => ensureTrial(deps),
      tidy() {
        const at = deps.now();
        return deps.store.studioAccounts.tidy(at, {
          tries: new Date(at.getTime() - TRIES_KEPT),
          notes: new Date(at.getTime() - studio.auditDays * DAY_MS),
        });
      },
    };
  };
}
