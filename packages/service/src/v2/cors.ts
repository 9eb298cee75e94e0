import type { MiddlewareHandler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { organisationOf } from '../http/origin.ts';
import { ProblemError } from './problem.ts';

const PREFLIGHT: Record<string, string> = {
  'Access-Control-Allow-Methods': 'GET, POST, DELETE',
  'Access-Control-Allow-Headers': 'Content-Type',
  'Access-Control-Max-Age': '7200',
};

/** Lets configured origins in, answers their preflights, and binds a request to its organisation. */
export function cors({ config }: Deps): MiddlewareHandler<Env> {
  return async (c, next) => {
    const origin = c.req.header('Origin');
    const organisation = organisationOf(config, origin, c.req.url);
    if (organisation === null) {
      const why = 'The origin of the request is not among the configured origins.';
      throw new ProblemError('origin-not-allowed', why, { headers: { Vary: 'Origin' } });
    }
    c.set('organisation', organisation);
    if (c.req.method === 'OPTIONS') c.res = new Response(null, { status: 204, headers: PREFLIGHT });
    else await next();
    // Afterwards, so that a website may read errors too.
    c.header('Vary', 'Origin', { append: true });
    if (origin !== undefined) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', 'Retry-After, ETag');
    }
  };
}
