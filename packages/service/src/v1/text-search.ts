import type { Query } from '@auroraai/recommender';
import type { Handler } from 'hono';
import { ask } from '../ask.ts';
import type { Deps, Env } from '../deps.ts';
import { toFilters } from './filters.ts';
import { giveRecommendation, toRankedObjects } from './give.ts';
import { readRequest } from './read-request.ts';
import { textSearchRequest } from './requests.ts';

/** `POST /text_search`: services for a text. A language that we can search in is a hint. */
export function textSearch(deps: Deps): Handler<Env> {
  const read = textSearchRequest(deps);
  return async (c) => {
    const request = await readRequest(deps, c.req.raw, read);
    const query: Query = {
      text: request.search_text,
      filters: toFilters(request.service_filters, deps.codes),
      limit: request.limit ?? 5,
    };
    const { language } = request;
    if (language === 'fi' || language === 'sv' || language === 'en') query.language = language;
    return giveRecommendation(deps, {
      client: c.get('client'),
      door: 'text_search',
      text: request.search_text,
      find: () => toRankedObjects(deps, ask(deps, 'text_search', query, !!request.rerank)),
    });
  };
}
