import type { ErasuresResponse } from '@auroraai/api-client';
import type { Context, Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { receiverOf } from '../transfers/receiver.ts';
import type { Receiver } from '../transfers/receiver-settings.ts';
import type { ClientOf } from './client-of.ts';
import { ProblemError } from './problem.ts';
import { readJson } from './read-request.ts';
import { object, uuid } from './schemas.ts';

const confirmation = object({ transfer_id: uuid });

/** `GET /receivers/{id}/erasures`: what a receiver is asked to erase. */
export function listErasures(deps: Deps, clientOf: ClientOf): Handler<Env> {
  return async (c) => {
    const { id } = await receiverOfClient(deps, clientOf, c);
    const asked = await deps.store.transfers.erasures(id);
    const answer: ErasuresResponse = {
      erasures: asked.map((transfer) => ({
        transfer_id: transfer.id,
        read_at: (transfer.readAt ?? transfer.at).toISOString(),
        asked_at: (transfer.erasureAskedAt ?? transfer.at).toISOString(),
      })),
    };
    return c.json(answer);
  };
}

/** `POST /receivers/{id}/erasures`: a receiver has erased what it read. */
export function confirmErasure(deps: Deps, clientOf: ClientOf): Handler<Env> {
  return async (c) => {
    const { id } = await receiverOfClient(deps, clientOf, c);
    const { transfer_id: transfer } = await readJson(deps, c.req.raw, confirmation);
    const isDone = await deps.store.transfers.confirmErasure(id, transfer, deps.now());
    if (!isDone) throw new ProblemError('not-found', 'No erasure of this transfer was asked for.');
    return c.body(null, 204);
  };
}

/** The receiver of an address, if it is the caller's own; others are as good as unknown. */
async function receiverOfClient(
  { config }: Deps,
  clientOf: ClientOf,
  c: Context<Env>,
): Promise<Receiver> {
  const client = await clientOf(c);
  const receiver = receiverOf(config, c.req.param('id') ?? '');
  if (receiver?.client === client.id) return receiver;
  throw new ProblemError('not-found', 'There is no such receiver.');
}
