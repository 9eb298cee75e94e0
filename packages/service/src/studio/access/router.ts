import { Hono } from 'hono';
import type { Env } from '../../deps.ts';
import { logFailure } from '../../log-failure.ts';
import { ProblemError } from '../../v2/problem.ts';
import type { StudioDeps } from '../deps.ts';
import type { HandlersOf } from '../handlers.ts';
import { asStudioError, notFound, StudioError, studioProblem } from '../problem.ts';
import { studioAccess } from './access.ts';
import { createMeasure } from './measure.ts';
import { type Needed, type RouteName, STUDIO_ROUTES } from './routes.ts';

/** Serves every route of the table by its handler, for whom the guard lets in, and nothing else. */
export function createStudioRouter(
  deps: StudioDeps,
  handlers: Readonly<HandlersOf<RouteName>>,
): Hono<Env> {
  const app = new Hono<Env>();
  app.onError((error) => {
    if (error instanceof StudioError) return studioProblem(error);
    if (error instanceof ProblemError) return studioProblem(asStudioError(error));
    logFailure(deps.log, error);
    return studioProblem(new StudioError('server', 'Try again later.'));
  });
  const measure = createMeasure(deps);
  const methods = new Map<string, string[]>();
  for (const name of Object.keys(STUDIO_ROUTES) as RouteName[]) {
    const [method = '', path = ''] = name.split(' ');
    methods.set(path, [...(methods.get(path) ?? []), method]);
    const needed: Needed = STUDIO_ROUTES[name];
    // The guard gives what the row says; that rows and handlers fit is checked by their types.
    const handler = handlers[name] as (c: unknown, access: unknown) => Promise<Response>;
    app.on(method, path, async (c) => {
      await measure(c);
      return handler(c, await studioAccess(deps, c, { needed, changes: method !== 'GET' }));
    });
  }
  for (const [path, known] of methods) {
    app.all(path, () => {
      const headers = { Allow: known.join(', ') };
      throw new StudioError('method-not-allowed', `Use ${headers.Allow}.`, { headers });
    });
  }
  app.all('/*', () => {
    throw notFound();
  });
  return app;
}
