import type { Context } from 'hono';
import type { Env } from '../deps.ts';
import type { Caller } from '../transfers/receiver.ts';

/** Where a request comes from, as far as a page's origin decides what it may do. */
export function callerOf(c: Context<Env>): Caller {
  const { clientAddress } = c.env;
  return { origin: c.req.header('Origin'), url: c.req.url, clientAddress };
}
