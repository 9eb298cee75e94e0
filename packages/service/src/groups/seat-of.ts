import type { Context } from 'hono';
import type { Deps, Env } from '../deps.ts';
import type { Seat } from '../store/group-store.ts';
import { unauthorized } from '../v2/client-of.ts';
import { ProblemError } from '../v2/problem.ts';
import { isUuid } from '../v2/schemas.ts';
import { seatHashOf } from './secrets.ts';

/** Whose request it is; throws a {@link ProblemError} for a secret that opens nothing, or nothing any more. */
export async function seatOf(deps: Deps, c: Context<Env>): Promise<Seat> {
  const sent = /^Bearer +([0-9a-f]{64})$/i.exec(c.req.header('Authorization') ?? '')?.[1];
  if (!sent) throw unauthorized('Bearer', 'Send the secret of the leader or of a player.');
  const groupId = c.req.param('group') ?? '';
  if (!isUuid(groupId)) throw noGroup();
  const hash = await seatHashOf(sent.toLowerCase());
  const seat = await deps.store.groups.seat(groupId, hash, deps.now());
  if (seat === 'over') throw groupOver();
  if (!seat) throw noGroup();
  const admission = deps.groups.seatRate.take(hash);
  if (!admission.allowed) throw tooMany(admission.retryAfterSeconds);
  return seat;
}

/** As {@link seatOf}, for what only the leader may do. */
export async function leaderOf(deps: Deps, c: Context<Env>): Promise<Seat> {
  const seat = await seatOf(deps, c);
  if (seat.playerId !== null) throw noGroup();
  return seat;
}

/** A wrong id and a wrong secret look the same, and so does what is not for whoever asks. */
export function noGroup(): ProblemError {
  return new ProblemError(
    'not-found',
    'There is no such group, player or section for this secret.',
  );
}

/** The problem of a group that has ended or expired. */
export function groupOver(): ProblemError {
  return new ProblemError('gone', 'The group is over.');
}

/** The problem of too many requests. */
export function tooMany(seconds: number): ProblemError {
  return new ProblemError('rate-limited', `Try again in ${seconds} seconds.`, {
    headers: { 'Retry-After': String(seconds) },
  });
}
