import type { Deps } from '../deps.ts';
import type { AcceptedStream } from '../direct-line/stream.ts';
import { organisationOf } from '../http/origin.ts';
import { ProblemError, problemResponse } from '../v2/problem.ts';
import { noGroup, tooMany } from './seat-of.ts';
import { readTicket } from './ticket.ts';

const PATH = /^\/aurora\/v2\/groups\/([0-9a-f-]{36})\/stream$/;

/** How many streams of one leader or player may be open in one instance: a laptop, a wall, a phone. */
const MAX_STREAMS = 5;
/** In how many seconds somebody may try who has as many as they may. */
const CROWDED = 5;

/** Whether a request is for the stream of a group. */
export function isGroupStream(request: Request): boolean {
  return PATH.test(new URL(request.url).pathname);
}

/** Decides on a request for the stream of a group: a refusal to answer it with, or what to join it to. */
export async function acceptGroupStream(
  deps: Deps,
  request: Request,
): Promise<Response | AcceptedStream> {
  try {
    return await accept(deps, request);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return problemResponse(error);
  }
}

async function accept(deps: Deps, request: Request): Promise<AcceptedStream> {
  const { pathname, searchParams } = new URL(request.url);
  const origin = request.headers.get('Origin') ?? undefined;
  if (organisationOf(deps.config, origin, request.url) === null) {
    throw new ProblemError('origin-not-allowed', 'The origin is not among the configured origins.');
  }
  const groupId = PATH.exec(pathname)?.[1] ?? '';
  const signer = await deps.chat.signer();
  const seat = await readTicket(signer, groupId, searchParams.get('t') ?? '', deps.now());
  if (!seat) throw noGroup();
  const { hub } = deps.groups;
  if (hub.openOf(groupId, seat.playerId) >= MAX_STREAMS) throw tooMany(CROWDED);
  return { attach: (connection) => hub.add(groupId, seat.playerId, connection) };
}
