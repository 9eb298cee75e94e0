import type { Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { ProblemError } from './problem.ts';
import { readLanguage } from './read-request.ts';
import { viewServiceDetails } from './service-view.ts';

/** `GET /services/{id}`: one service with all that is known of it. */
export function readService(deps: Deps): Handler<Env> {
  return (c) => {
    const language = readLanguage(c.req.url);
    const service = deps.knowledge().catalogue.services.get(c.req.param('id') ?? '');
    if (!service) throw new ProblemError('not-found', 'There is no such service.');
    c.header('Cache-Control', 'public, max-age=300');
    return c.json(viewServiceDetails(deps, service, language));
  };
}
