import type { MiddlewareHandler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { organisationOf } from './origin.ts';

/** What differs between the doors of the service. */
export interface CorsOptions {
  /** Request headers that a page may send. */
  allowHeaders: string;
  /** Response headers that a page may read. */
  exposeHeaders: string;
  /** The door's own error for an origin that is not configured; the answer varies by origin. */
  refuse: (detail: string, headers: Record<string, string>) => Error;
  /** Whether an address is open to an origin that is not configured. @default never */
  admits?: (origin: string, path: string) => boolean;
}

/** Lets configured origins in, answers their preflights, and binds a request to its organisation. */
export function cors({ config }: Deps, options: CorsOptions): MiddlewareHandler<Env> {
  const preflight = {
    'Access-Control-Allow-Methods': 'GET, POST, DELETE',
    'Access-Control-Allow-Headers': options.allowHeaders,
    'Access-Control-Max-Age': '7200',
  };
  return async (c, next) => {
    const origin = c.req.header('Origin');
    const isGuest = origin !== undefined && (options.admits?.(origin, c.req.path) ?? false);
    const organisation =
      organisationOf(config, origin, c.req.url) ?? (isGuest ? config.organisation : null);
    if (organisation === null) {
      const why = 'The origin of the request is not among the configured origins.';
      throw options.refuse(why, { Vary: 'Origin' });
    }
    c.set('organisation', organisation);
    if (c.req.method === 'OPTIONS') c.res = new Response(null, { status: 204, headers: preflight });
    else await next();
    // Afterwards, so that a website may read errors too.
    c.header('Vary', 'Origin', { append: true });
    if (origin !== undefined) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', options.exposeHeaders);
    }
  };
}
