import type { Deps } from '../deps.ts';
import type { Recommendation } from '../store/records.ts';
import { ProblemError } from './problem.ts';

/** The recommendation that a vote is about; it must have shown the service, where one is named. */
export async function findRecommendation(
  deps: Deps,
  organisation: string,
  {
    recommendation_id: id,
    service_id: serviceId,
  }: { recommendation_id: string; service_id?: string | undefined },
): Promise<Recommendation> {
  const recommendation = await deps.store.of(organisation).recommendation({ id });
  if (recommendation?.door !== 'v2') throw noRecommendation();
  if (serviceId !== undefined && !recommendation.serviceIds.includes(serviceId)) {
    throw new ProblemError('not-found', 'This service was not in the recommendation.');
  }
  return recommendation;
}

/** The problem of a recommendation that is not there, or not any more. */
export function noRecommendation(): ProblemError {
  return new ProblemError('not-found', 'There is no such recommendation.');
}

/** Refuses votes of an address that has had its share for a service today. */
export async function admitVote(
  deps: Deps,
  clientAddress: string | undefined,
  serviceId: string,
): Promise<void> {
  if (clientAddress === undefined) return;
  if (await deps.votes.admit(clientAddress, serviceId)) return;
  const toMidnight = 86_400 - (Math.floor(deps.now().getTime() / 1000) % 86_400);
  throw new ProblemError('rate-limited', 'Enough votes for this service today.', {
    headers: { 'Retry-After': String(toMidnight) },
  });
}
