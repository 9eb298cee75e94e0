import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { embed } from './embed.ts';
import { MOCK_SERVICE_PATH, mockServicePage } from './mock-service-page.ts';
import { FRAMED_BY_OURSELVES, SECURITY_HEADERS } from './security-headers.ts';
import { squeezed } from './squeezed.ts';

/** Where built pages lie, and under which path they are served. */
export interface Site {
  folder: string;
  path: string;
}

/** The page that another page of the same site shows in a frame. */
const FRAMED = /^\/upota\/esikatselu(\/|$)/;

/**
 * The built pages of the demo and its fellows, and what other websites embed; files whose name
 * holds a hash are kept for ever.
 */
export function pages(sites: readonly Site[], embedded: readonly string[] = []): Hono {
  const app = new Hono();
  if (embedded.length > 0) app.route('/embed', embed(...embedded));
  app.use(squeezed());
  app.use(async (context, next) => {
    await next();
    const { path } = context.req;
    const headers = FRAMED.test(path) ? FRAMED_BY_OURSELVES : SECURITY_HEADERS;
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
    const isHashed = /\/assets\/[^/]+-[\w-]{8}\.\w+$/.test(path);
    const keep = isHashed && context.res.ok;
    context.header('cache-control', keep ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  app.get(MOCK_SERVICE_PATH, mockServicePage);
  for (const { folder, path } of sites.filter(({ folder }) => existsSync(folder))) {
    if (path !== '/') app.get(path.slice(0, -1), (context) => context.redirect(path, 308));
    const files = serveStatic({
      root: relative(process.cwd(), folder) || '.',
      rewriteRequestPath: (requested) => requested.slice(path.length - 1),
      precompressed: true,
    });
    app.get(`${path}*`, files);
  }
  app.notFound((context) => context.text('There is no such page.', 404));
  return app;
}
