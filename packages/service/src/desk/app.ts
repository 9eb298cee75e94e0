import { Hono, type MiddlewareHandler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { createRateLimiter } from '../http/rate-limiter.ts';
import { methodNotAllowed } from '../v2/method-not-allowed.ts';
import { comeOnDuty, goOffDuty, readQueue } from './duty.ts';
import { endTalk, readMessages, showTyping, takePlace, writeMessage } from './places.ts';
import { tooOften } from './refusals.ts';
import { renewSignIn, signIn } from './sign-in.ts';

/** The door of those who answer people in the chat: mounted at `/aurora/v2/desk`. */
export function createDesk(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/token', signIn(deps));
  app.all('/token', methodNotAllowed('POST'));
  app.use(limitAdvisers(deps));
  app.post('/token/refresh', renewSignIn(deps));
  app.all('/token/refresh', methodNotAllowed('POST'));
  app.post('/duty', comeOnDuty(deps));
  app.delete('/duty', goOffDuty(deps));
  app.all('/duty', methodNotAllowed('POST, DELETE'));
  app.get('/queue', readQueue(deps));
  app.all('/queue', methodNotAllowed('GET'));
  app.post('/places/:id/take', takePlace(deps));
  app.all('/places/:id/take', methodNotAllowed('POST'));
  app.get('/places/:id/messages', readMessages(deps));
  app.post('/places/:id/messages', writeMessage(deps));
  app.all('/places/:id/messages', methodNotAllowed('GET, POST'));
  app.post('/places/:id/typing', showTyping(deps));
  app.all('/places/:id/typing', methodNotAllowed('POST'));
  app.post('/places/:id/end', endTalk(deps));
  app.all('/places/:id/end', methodNotAllowed('POST'));
  return app;
}

/** Each adviser's own measure: a whole office may share one address. */
function limitAdvisers(deps: Deps): MiddlewareHandler<Env> {
  const rate = createRateLimiter({ ...deps.config.deskRate, now: deps.now });
  return async (c, next) => {
    const admission = rate.take(await deps.addresses.hash(c.req.header('Authorization') ?? ''));
    if (!admission.allowed) throw tooOften(admission.retryAfterSeconds);
    await next();
  };
}
