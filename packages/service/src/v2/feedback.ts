import type { Handler } from 'hono';
import * as v from 'valibot';
import type { Deps, Env } from '../deps.ts';
import { admitVote, findRecommendation, noRecommendation } from './find-recommendation.ts';
import { readJson } from './read-request.ts';
import { list, object, oneOf, uuid } from './schemas.ts';

const REASONS = [
  'not_for_me',
  'wrong_area',
  'already_used',
  'hard_to_understand',
  'cannot_reach',
  'costs_too_much',
  'right_on_time',
  'easy_to_understand',
  'near_me',
] as const;

/** Reads the body of `POST /feedback`. */
export const feedbackRequest = object({
  recommendation_id: uuid,
  service_id: v.optional(uuid),
  score: v.picklist([1, -1], 'must be 1 or -1'),
  reasons: v.optional(
    v.pipe(
      list(oneOf(REASONS), 0, REASONS.length),
      v.check((reasons) => new Set(reasons).size === reasons.length, 'must not name one twice'),
    ),
  ),
});

/** Who gives an opinion or makes a choice. */
export interface Voter {
  organisation: string;
  /** Undefined in a browser of its own, where nobody's votes are bounded. */
  clientAddress: string | undefined;
}

/** `POST /feedback`: an opinion about a recommendation or a service in it; the last one counts. */
export function giveFeedback(deps: Deps): Handler<Env> {
  return async (c) => {
    const request = await readJson(deps, c.req.raw, feedbackRequest);
    const { clientAddress } = c.env;
    await keepFeedback(deps, { organisation: c.get('organisation'), clientAddress }, request);
    return c.body(null, 204);
  };
}

/** Keeps an opinion; throws a ProblemError when it cannot count. */
export async function keepFeedback(
  deps: Deps,
  { organisation, clientAddress }: Voter,
  request: v.InferOutput<typeof feedbackRequest>,
): Promise<void> {
  await findRecommendation(deps, organisation, request);
  const store = deps.store.of(organisation);
  const ref = { id: request.recommendation_id };
  const serviceId = request.service_id ?? null;
  if (serviceId !== null) {
    const given = await store.feedback(ref);
    // Changing one's mind is no further vote.
    if (!given.some((one) => one.serviceId === serviceId)) {
      await admitVote(deps, clientAddress, serviceId);
    }
  }
  const { score, reasons = [] } = request;
  const kept = await store.setFeedback(ref, [{ serviceId, score, reasons, at: deps.now() }]);
  if (!kept) throw noRecommendation();
  deps.metrics.count('feedback', { door: 'v2' });
  if (serviceId !== null) await deps.feedback.refresh([serviceId]);
}
