import type { MiddlewareHandler } from 'hono';
import type { Env } from '../deps.ts';

const HEADERS: readonly [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  // An answer is never a page: even one that repeats a request runs nothing in a browser.
  ['Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'"],
];

/** Adds the headers that keep a browser from treating an answer as anything but data. */
export function securityHeaders(): MiddlewareHandler<Env> {
  return async (c, next) => {
    await next();
    for (const [name, value] of HEADERS) c.header(name, value);
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  };
}
