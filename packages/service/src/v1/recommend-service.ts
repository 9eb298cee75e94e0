import type { LifeArea, Query } from '@auroraai/recommender';
import type { Handler } from 'hono';
import { ask } from '../ask.ts';
import { MOCK_MUNICIPALITY } from '../code-index.ts';
import type { Deps, Env } from '../deps.ts';
import { toFilters } from './filters.ts';
import { giveRecommendation, toRankedObjects } from './give.ts';
import { mockService } from './mock-service.ts';
import { readRequest } from './read-request.ts';
import type { Meters, V1Filters } from './request-fields.ts';
import { recommendServiceRequest } from './requests.ts';

/** `POST /recommend_service`: services for the answers about the ten areas of life. */
export function recommendService(deps: Deps): Handler<Env> {
  const read = recommendServiceRequest(deps);
  return async (c) => {
    const request = await readRequest(deps, c.req.raw, read);
    const filters = toFilters(request.service_filters, deps.codes);
    const answers = averages(request.life_situation_meters);
    const query: Query = { situation: { answers }, filters, limit: request.limit ?? 5 };
    return giveRecommendation(deps, {
      client: c.get('client'),
      door: 'recommend_service',
      sessionId: request.session_id,
      find() {
        if (asksForMock(request.service_filters)) return [mockService(deps.config.publicBaseUrl)];
        // Lists without a single number are legal and say nothing that a service could fit.
        if (Object.keys(answers).length === 0) return [];
        return toRankedObjects(deps, ask(deps, 'recommend_service', query, !!request.rerank));
      },
    });
  };
}

function averages(meters: Meters): Partial<Record<LifeArea, number>> {
  return Object.fromEntries(
    Object.entries(meters)
      .filter(([, values]) => values.length > 0)
      .map(([area, values]) => [area, values.reduce((sum, one) => sum + one, 0) / values.length]),
  );
}

/** Whether the mock service's municipality is the only area asked for. */
function asksForMock(filters: V1Filters | undefined): boolean {
  const larger =
    filters?.region_codes ??
    filters?.hospital_district_codes ??
    filters?.wellbeing_service_county_codes;
  const [first, ...others] = filters?.municipality_codes ?? [];
  return first === MOCK_MUNICIPALITY && others.length === 0 && !larger;
}
