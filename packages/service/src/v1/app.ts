import { type Handler, Hono } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { logFailure } from '../log-failure.ts';
import { createAuthenticate } from './authenticate.ts';
import { randomService } from './random-service.ts';
import { checkHeaderEncoding } from './read-request.ts';
import { recommendService } from './recommend-service.ts';
import { recommendationFeedback } from './recommendation-feedback.ts';
import { redirect } from './redirect.ts';
import { Refusal, textAnswer } from './refusal.ts';
import {
  keepSessionAttributes,
  readSessionAttributes,
  sessionAttributesOptions,
} from './session-attributes.ts';
import { textSearch } from './text-search.ts';

/** Service recommender v1 as the original served it, mounted at `/service-recommender`. */
export function createV1(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  const authenticate = createAuthenticate(deps);

  function methodNotAllowed(...methods: string[]): Handler<Env> {
    return () => textAnswer(405, 'Method Not Allowed', { Allow: methods.join(', ') });
  }

  const open: Handler<Env> = async (c, next) => {
    checkHeaderEncoding(c.req.raw.headers);
    await limitAnonymous(deps, c.env.clientAddress);
    await next();
  };

  const client: Handler<Env> = async (c, next) => {
    checkHeaderEncoding(c.req.raw.headers);
    const header = c.req.header('Authorization') ?? null;
    const caller = await authenticate(header, c.env.clientAddress);
    c.set('client', caller);
    c.set('organisation', caller.organisation);
    await next();
  };

  const posts: Record<string, Handler<Env>> = {
    '/v1/recommend_service': recommendService(deps),
    '/v1/text_search': textSearch(deps),
    '/v1/recommendation_feedback': recommendationFeedback(deps),
    // The original's translation was behind a switch that production never turned on.
    '/v1/translation/search_text': () => textAnswer(404, 'Not found.'),
    '/v1/translation/ptv_service': () => textAnswer(404, 'Not found.'),
  };
  for (const [path, handler] of Object.entries(posts)) {
    app.post(path, client, handler);
    app.all(path, methodNotAllowed('POST'));
  }

  app.get('/v1/random_service', client, randomService(deps));
  app.all('/v1/random_service', methodNotAllowed('GET'));
  app.get('/v1/redirect', open, redirect(deps));
  app.all('/v1/redirect', methodNotAllowed('GET'));
  app.options('/v1/session_attributes', client, sessionAttributesOptions());
  app.get('/v1/session_attributes', open, readSessionAttributes(deps));
  app.post('/v1/session_attributes', client, keepSessionAttributes(deps));
  app.all('/v1/session_attributes', methodNotAllowed('GET', 'POST', 'OPTIONS'));
  for (const path of ['/healthcheck', '/healthcheck/']) {
    app.get(path, () => textAnswer(200, 'Healthcheck OK'));
    app.all(path, methodNotAllowed('GET'));
  }

  app.all('/*', () => textAnswer(404, 'Not Found'));
  app.onError((error) => {
    if (error instanceof Refusal) return textAnswer(error.status, error.message, error.headers);
    logFailure(deps.log, error);
    return textAnswer(500, 'InternalServerError');
  });
  return app;
}

async function limitAnonymous(deps: Deps, clientAddress: string | undefined): Promise<void> {
  if (clientAddress === undefined) return;
  const admission = deps.anonymousRate.take(await deps.addresses.hash(clientAddress));
  if (admission.allowed) return;
  const wait = { 'Retry-After': String(admission.retryAfterSeconds) };
  throw new Refusal(429, 'Too Many Requests', wait);
}
