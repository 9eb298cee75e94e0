import { Hono, type MiddlewareHandler } from 'hono';
import { etag } from 'hono/etag';
import { giveBotToken, readBot } from '../bots/door.ts';
import type { Deps, Env } from '../deps.ts';
import { createDesk } from '../desk/app.ts';
import { createGroupRoutes } from '../groups/app.ts';
import { cors } from '../http/cors.ts';
import { logFailure } from '../log-failure.ts';
import { isOriginOfReceiver } from '../transfers/receiver.ts';
import { makeChoice } from './choices.ts';
import { createClientOf } from './client-of.ts';
import { readCodeLists } from './code-lists.ts';
import { deleteRecommendation } from './delete-recommendation.ts';
import { confirmErasure, listErasures } from './erasures.ts';
import { giveFeedback } from './feedback.ts';
import { addInboxes } from './inboxes.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { createOffer, takeOffer } from './offers.ts';
import { listPaths, makePath } from './paths.ts';
import { ProblemError, problemResponse } from './problem.ts';
import { readReceivers } from './receivers.ts';
import { recommend } from './recommendations.ts';
import { redeemTransfer } from './redeem.ts';
import { readService } from './services.ts';
import { addSituationPictures } from './situation-pictures.ts';
import { createTransfer, readTransfer, withdrawTransfer } from './transfers.ts';

/** What pages of receivers call, from their own websites. */
const OF_RECEIVERS = /\/(transfers\/redeem|offers)$/;

/** What we add to AuroraAPI, for browsers: mounted at `/aurora/v2`. */
export function createV2(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.onError((error) => {
    if (error instanceof ProblemError) return problemResponse(error);
    logFailure(deps.log, error);
    return problemResponse(new ProblemError('server', 'Try again later.'));
  });
  app.use(
    cors(deps, {
      allowHeaders: 'Authorization, Content-Type',
      exposeHeaders: 'Retry-After, ETag',
      admits: (origin, path) => OF_RECEIVERS.test(path) && isOriginOfReceiver(deps.config, origin),
      refuse: (detail, headers) => new ProblemError('origin-not-allowed', detail, { headers }),
    }),
  );
  // Before the measure of anonymous callers: advisers have their own.
  app.route('/desk', createDesk(deps));
  // Likewise: a whole school that plays shares an address.
  app.route('/groups', createGroupRoutes(deps));
  app.use(limitRate(deps));

  app.post('/recommendations', recommend(deps));
  app.all('/recommendations', methodNotAllowed('POST'));
  app.delete('/recommendations/:id', deleteRecommendation(deps));
  app.all('/recommendations/:id', methodNotAllowed('DELETE'));
  app.get('/services/:id', etag(), readService(deps));
  app.all('/services/:id', methodNotAllowed('GET'));
  app.get('/code-lists', etag(), readCodeLists(deps));
  app.all('/code-lists', methodNotAllowed('GET'));
  app.get('/paths', etag(), listPaths(deps));
  app.post('/paths', makePath(deps));
  app.all('/paths', methodNotAllowed('GET, POST'));
  app.post('/feedback', giveFeedback(deps));
  app.all('/feedback', methodNotAllowed('POST'));
  app.post('/choices', makeChoice(deps));
  app.all('/choices', methodNotAllowed('POST'));
  addTransfers(app, deps);
  addInboxes(app, deps);
  addSituationPictures(app, deps);
  app.get('/bots/:bot', etag(), readBot(deps));
  app.all('/bots/:bot', methodNotAllowed('GET'));
  app.post('/bots/:bot/token', giveBotToken(deps));
  app.all('/bots/:bot/token', methodNotAllowed('POST'));
  app.all('/*', () => {
    throw new ProblemError('not-found', 'There is no such address.');
  });
  return app;
}

function addTransfers(app: Hono<Env>, deps: Deps): void {
  const clientOf = createClientOf(deps);
  app.get('/receivers', readReceivers(deps));
  app.all('/receivers', methodNotAllowed('GET'));
  app.get('/receivers/:id/erasures', listErasures(deps, clientOf));
  app.post('/receivers/:id/erasures', confirmErasure(deps, clientOf));
  app.all('/receivers/:id/erasures', methodNotAllowed('GET, POST'));
  app.post('/transfers', createTransfer(deps));
  app.all('/transfers', methodNotAllowed('POST'));
  app.post('/transfers/redeem', redeemTransfer(deps, clientOf));
  app.all('/transfers/redeem', methodNotAllowed('POST'));
  app.get('/transfers/:id', readTransfer(deps));
  app.delete('/transfers/:id', withdrawTransfer(deps));
  app.all('/transfers/:id', methodNotAllowed('GET, DELETE'));
  app.post('/offers', createOffer(deps, clientOf));
  app.all('/offers', methodNotAllowed('POST'));
  app.post('/offers/redeem', takeOffer(deps));
  app.all('/offers/redeem', methodNotAllowed('POST'));
}

function limitRate(deps: Deps): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { clientAddress } = c.env;
    if (clientAddress !== undefined) {
      const admission = deps.anonymousRate.take(await deps.addresses.hash(clientAddress));
      if (!admission.allowed) {
        const { retryAfterSeconds: seconds } = admission;
        throw new ProblemError('rate-limited', `Try again in ${seconds} seconds.`, {
          headers: { 'Retry-After': String(seconds) },
        });
      }
    }
    await next();
  };
}
