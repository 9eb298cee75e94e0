import type { Context } from 'hono';
import type { Env } from '../../deps.ts';
import { createRateLimiter } from '../../http/rate-limiter.ts';
import type { StudioDeps } from '../deps.ts';
import { waitFor } from '../problem.ts';
import { readSessionCookie } from '../sessions/cookie.ts';

/**
 * Makes the measure of requests: an editor's own, since an office shares an address, and one of the
 * address for whoever shows no session. It throws a {@link StudioError} when it is full.
 */
export function createMeasure(deps: StudioDeps): (c: Context<Env>) => Promise<void> {
  const { editorRate, addressRate } = deps.studio;
  const editors = createRateLimiter({ ...editorRate, now: deps.now });
  const addresses = createRateLimiter({ ...addressRate, now: deps.now });
  return async (c) => {
    const { clientAddress } = c.env;
    if (clientAddress === undefined) return;
    const address = addresses.take(await deps.addresses.hash(clientAddress));
    if (!address.allowed) throw waitFor('busy', address.retryAfterSeconds);
    const token = readSessionCookie(c.req.header('Cookie'));
    if (token === null) return;
    const editor = editors.take(await deps.addresses.hash(token));
    if (!editor.allowed) throw waitFor('busy', editor.retryAfterSeconds);
  };
}
