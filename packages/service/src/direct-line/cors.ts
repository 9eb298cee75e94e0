import type { MiddlewareHandler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { organisationOf } from '../http/origin.ts';
import { DirectLineError } from './error.ts';

const PREFLIGHT: Record<string, string> = {
  'Access-Control-Allow-Methods': 'GET, POST, DELETE',
  // What official clients send beside the credentials.
  'Access-Control-Allow-Headers': 'Authorization, Content-Type, X-Ms-Bot-Agent, X-Requested-With',
  'Access-Control-Max-Age': '7200',
};

/** Lets browsers of configured origins in and answers their preflights. */
export function cors({ config }: Deps): MiddlewareHandler<Env> {
  return async (c, next) => {
    const origin = c.req.header('Origin');
    if (organisationOf(config, origin, c.req.url) === null) {
      const why = 'The origin of the request is not among the configured origins.';
      throw new DirectLineError('OriginNotAllowed', why, { Vary: 'Origin' });
    }
    if (c.req.method === 'OPTIONS') c.res = new Response(null, { status: 204, headers: PREFLIGHT });
    else await next();
    // Afterwards, so that a website may read errors too.
    c.header('Vary', 'Origin', { append: true });
    if (origin !== undefined) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', 'Retry-After');
    }
  };
}
