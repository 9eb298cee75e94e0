import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Logger } from '../log.ts';
import { clientAddress } from './client-address.ts';
import type { Metrics } from './metrics.ts';
import { routeName } from './route-name.ts';
import { squeezed } from './squeezed.ts';

/** What the HTTP side stands on. */
export interface AppParts {
  /** Answers the AuroraAPI. */
  api: (request: Request, context: { clientAddress: string }) => Promise<Response>;
  pages: Hono;
  /** Whether everything that an answer needs is there; false while shutting down. */
  isReady: () => Promise<boolean>;
  metrics: Metrics;
  log: Logger;
  behindProxy: boolean;
  /** Milliseconds of a clock that never goes back. */
  clock: () => number;
}

const QUIET = ['/healthz', '/readyz', '/metrics'];

/** The one origin: API, health, figures and pages side by side. */
export function createApp(parts: AppParts): Hono<{ Bindings: HttpBindings }> {
  const { api, isReady, metrics, log, behindProxy, clock } = parts;
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.use(async (context, next) => {
    const started = clock();
    await next();
    const milliseconds = clock() - started;
    const route = routeName(context.req.path);
    const { method } = context.req;
    const { status } = context.res;
    metrics.request(route, method, status, milliseconds / 1000);
    // Machines ask every few seconds; only a bad answer is news.
    if (QUIET.includes(route) && status < 500) return;
    log({
      level: status >= 500 ? 'error' : 'info',
      event: 'request',
      route,
      method,
      status,
      milliseconds: Math.round(milliseconds),
    });
  });

  app.get('/healthz', (context) => context.text('ok'));
  app.get('/readyz', async (context) =>
    (await isReady()) ? context.text('ready') : context.text('not ready', 503),
  );
  app.get('/metrics', async (context) =>
    context.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
  );
  // A whole bot is large; nothing of these answers was chosen by a stranger.
  for (const path of ['draft', 'versions/*', 'export']) {
    app.get(`/aurora/studio/bots/:bot/${path}`, squeezed());
  }
  for (const path of ['/service-recommender/*', '/aurora/*', '/v3/directline/*']) {
    app.all(path, (context) =>
      api(context.req.raw, { clientAddress: clientAddress(context.env.incoming, behindProxy) }),
    );
  }
  app.route('/', parts.pages);

  app.onError((error, context) => {
    // The stack names our code, never what a person sent; the message might.
    const where = error.stack?.split('\n').slice(1, 4).join(' ') ?? '';
    log({ level: 'error', event: 'failure', kind: error.name, where });
    return context.text('Something went wrong on our side.', 500);
  });
  return app;
}
