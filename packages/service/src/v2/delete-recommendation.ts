import type { Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { invalid } from './problem.ts';
import { isUuid } from './schemas.ts';

/** `DELETE /recommendations/{id}`: everything kept of a recommendation is gone afterwards. */
export function deleteRecommendation(deps: Deps): Handler<Env> {
  return async (c) => {
    const id = c.req.param('id') ?? '';
    if (!isUuid(id)) {
      throw invalid([{ path: 'recommendation_id', message: 'must be a UUID in lower case' }]);
    }
    const store = deps.store.of(c.get('organisation'));
    const recommendation = await store.recommendation({ id });
    if (recommendation?.door === 'v2') {
      await store.deleteRecommendation({ id });
      await deps.feedback.refresh(recommendation.serviceIds);
    }
    return c.body(null, 204);
  };
}
