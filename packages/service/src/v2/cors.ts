import type { MiddlewareHandler } from 'hono';
import type { ServiceConfig } from '../config.ts';
import type { Deps, Env } from '../deps.ts';
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
    // Errors thrown by routes pass through here as finished responses, so these reach them too.
    c.header('Vary', 'Origin');
    if (organisation === null) {
      const why = 'The origin of the request is not among the configured origins.';
      throw new ProblemError('origin-not-allowed', why);
    }
    c.set('organisation', organisation);
    if (origin !== undefined) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Access-Control-Expose-Headers', 'Retry-After, ETag');
    }
    if (c.req.method === 'OPTIONS') return c.body(null, 204, PREFLIGHT);
    await next();
  };
}

function organisationOf(
  config: ServiceConfig,
  origin: string | undefined,
  url: string,
): string | null {
  if (origin === undefined) return config.organisation;
  if (origin === new URL(config.publicBaseUrl).origin || origin === new URL(url).origin) {
    return config.organisation;
  }
  const allowed =
    config.allowedOrigins.find((one) => one.origin === origin) ??
    config.allowedOrigins.find((one) => one.origin === '*');
  return allowed?.organisation ?? null;
}
