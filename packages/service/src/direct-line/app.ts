import { type Handler, Hono, type MiddlewareHandler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { cors } from '../http/cors.ts';
import { logFailure } from '../log-failure.ts';
import { postActivity, readActivities, refuseUpload } from './activities.ts';
import { joinConversation, removeConversation, startConversation } from './conversations.ts';
import { DirectLineError, errorResponse, tooMany } from './error.ts';
import { generateToken, refreshToken } from './token-routes.ts';

/** Direct Line 3.0 for the bots of the service: mounted at `/v3/directline`. */
export function createDirectLine(deps: Deps): Hono<Env> {
  const app = new Hono<Env>();
  app.onError((error) => {
    if (error instanceof DirectLineError) return errorResponse(error);
    logFailure(deps.log, error);
    return errorResponse(new DirectLineError('ServiceError', 'Try again later.'));
  });
  app.use(
    cors(deps, {
      // What official clients send beside the credentials.
      allowHeaders: 'Authorization, Content-Type, X-Ms-Bot-Agent, X-Requested-With',
      exposeHeaders: 'Retry-After',
      refuse: (detail, headers) => new DirectLineError('OriginNotAllowed', detail, headers),
    }),
  );
  app.use(limitRate(deps));

  app.post('/tokens/generate', generateToken(deps));
  app.all('/tokens/generate', methodNotAllowed('POST'));
  app.post('/tokens/refresh', refreshToken(deps));
  app.all('/tokens/refresh', methodNotAllowed('POST'));
  app.post('/conversations', startConversation(deps));
  app.all('/conversations', methodNotAllowed('POST'));
  app.get('/conversations/:id', joinConversation(deps));
  app.delete('/conversations/:id', removeConversation(deps));
  app.all('/conversations/:id', methodNotAllowed('GET, DELETE'));
  app.get('/conversations/:id/activities', readActivities(deps));
  app.post('/conversations/:id/activities', postActivity(deps));
  app.all('/conversations/:id/activities', methodNotAllowed('GET, POST'));
  app.post('/conversations/:id/upload', refuseUpload(deps));
  app.all('/conversations/:id/upload', methodNotAllowed('POST'));
  app.all('/*', () => {
    throw new DirectLineError('NotFound', 'There is no such address.');
  });
  return app;
}

function methodNotAllowed(methods: string): Handler<Env> {
  return () => {
    throw new DirectLineError('MethodNotAllowed', `Use ${methods}.`, { Allow: methods });
  };
}

function limitRate(deps: Deps): MiddlewareHandler<Env> {
  return async (c, next) => {
    const { clientAddress } = c.env;
    if (clientAddress !== undefined) {
      const client = await deps.addresses.hash(clientAddress);
      const admission = deps.chat.clientRate.take(client);
      if (!admission.allowed) throw tooMany(admission.retryAfterSeconds);
      await deps.chat.clientShare.run(client, next);
    } else await next();
  };
}
