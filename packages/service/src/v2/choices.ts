import type { Handler } from 'hono';
import * as v from 'valibot';
import type { Deps, Env } from '../deps.ts';
import type { Voter } from './feedback.ts';
import { admitVote, findRecommendation, noRecommendation } from './find-recommendation.ts';
import { readJson } from './read-request.ts';
import { object, oneOf, uuid } from './schemas.ts';

/** Reads the body of `POST /choices`. */
export const choiceRequest = object({
  recommendation_id: uuid,
  service_id: uuid,
  channel_id: v.optional(uuid),
  kind: oneOf(['open', 'call', 'visit', 'e-service', 'form', 'save', 'share']),
});

/** `POST /choices`: what a person did with a recommended service. */
export function makeChoice(deps: Deps): Handler<Env> {
  return async (c) => {
    const request = await readJson(deps, c.req.raw, choiceRequest);
    const { clientAddress } = c.env;
    await keepChoice(deps, { organisation: c.get('organisation'), clientAddress }, request);
    return c.body(null, 204);
  };
}

/** Keeps a choice; throws a ProblemError when it cannot count. */
export async function keepChoice(
  deps: Deps,
  { organisation, clientAddress }: Voter,
  request: v.InferOutput<typeof choiceRequest>,
): Promise<void> {
  await findRecommendation(deps, organisation, request);
  await admitVote(deps, clientAddress, request.service_id);
  const kept = await deps.store.of(organisation).addChoice(
    { id: request.recommendation_id },
    {
      serviceId: request.service_id,
      channelId: request.channel_id ?? null,
      kind: request.kind,
      at: deps.now(),
    },
  );
  if (!kept) throw noRecommendation();
  deps.metrics.count('choices', { kind: request.kind });
  await deps.feedback.refresh([request.service_id]);
}
