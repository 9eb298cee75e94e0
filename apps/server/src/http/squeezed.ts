import type { MiddlewareHandler } from 'hono';
import { codingOf, squeeze } from './squeeze.ts';

/** What becomes much smaller. */
const TYPES = /^(?:text\/(?:javascript|css|html)|application\/json|image\/svg\+xml)\b/;

/** What is smaller arrives in one packet anyway. Bytes. */
const WORTH = 1400;

/** What is squeezed once may take longer than what is squeezed for each request. */
const QUALITY = { kept: 9, passing: 5 };

/**
 * Squeezes answers for whoever can read that: files that never change once, the rest each time. For
 * pages and whole drafts; not where an answer holds a secret beside what a stranger chose.
 */
export function squeezed(): MiddlewareHandler {
  const kept = new Map<string, Promise<Buffer>>();
  return async (context, next) => {
    await next();
    const { req, res } = context;
    const { headers } = res;
    const isOne = TYPES.test(headers.get('content-type') ?? '') && !headers.has('content-encoding');
    if (req.method !== 'GET' || res.status !== 200 || !isOne) return;
    context.header('vary', 'accept-encoding', { append: true });
    const coding = codingOf(req.header('accept-encoding'));
    if (!coding) return;
    const key = `${coding} ${req.path}`;
    const isLasting = headers.get('cache-control')?.includes('immutable') ?? false;
    const known = isLasting ? kept.get(key) : undefined;
    let body: Buffer;
    if (known) {
      await res.body?.cancel();
      body = await known;
    } else {
      const whole = Buffer.from(await res.arrayBuffer());
      const isWorth = whole.length >= WORTH;
      const quality = isLasting ? QUALITY.kept : QUALITY.passing;
      const squeezing = isWorth ? squeeze(whole, coding, quality) : Promise.resolve(whole);
      if (isLasting && isWorth) kept.set(key, squeezing);
      body = await squeezing;
      if (!isWorth) {
        context.res = new Response(new Uint8Array(body), res);
        return;
      }
    }
    context.res = new Response(new Uint8Array(body), res);
    context.res.headers.set('content-encoding', coding);
    context.res.headers.set('content-length', String(body.length));
  };
}
