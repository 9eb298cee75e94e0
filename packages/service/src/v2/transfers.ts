import type { CreatedTransfer, Transfer } from '@auroraai/api-client';
import type { Context, Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import type { StoredTransfer } from '../store/transfer-store.ts';
import type { AttributeName } from '../transfers/attributes.ts';
import { give, ownerHashOf, withFragment } from '../transfers/give.ts';
import { pageOf, receiverOf } from '../transfers/receiver.ts';
import { callerOf } from './caller.ts';
import { unauthorized } from './client-of.ts';
import { invalid, ProblemError } from './problem.ts';
import { readJson } from './read-request.ts';
import { isUuid } from './schemas.ts';
import { checkNames, transferRequest, unknownPartner } from './transfer-schemas.ts';

/** `POST /transfers`: leaves attributes for one receiver. */
export function createTransfer(deps: Deps): Handler<Env> {
  const schema = transferRequest(deps.codes);
  return async (c) => {
    const { receiver_id: id, attributes, ...rest } = await readJson(deps, c.req.raw, schema);
    const { way = 'link', lifetime = 'now', language = 'fi' } = rest;
    const receiver = receiverOf(deps.config, id);
    if (!receiver) throw unknownPartner('/receiver_id');
    const asked = Object.keys(receiver.attributes) as AttributeName[];
    checkNames(attributes, asked, 'is not asked for by this receiver');
    const page = pageOf(deps.config, receiver, callerOf(c), language);
    if (way === 'link' ? page === null : receiver.client === undefined) {
      throw invalid([{ path: '/way', message: `is not taken by this receiver` }]);
    }
    const organisation = c.get('organisation');
    const gift = { organisation, partner: id, attributes, way, lifetime };
    const given = await give(deps, { ...gift, direction: 'to-service' });
    const url = given.token && page && withFragment(page, 'aurora_transfer', given.token);
    const answer: CreatedTransfer = { ...given, url: url || null };
    return c.json(answer, 201);
  };
}

/** `GET /transfers/{id}`: what has become of a transfer. */
export function readTransfer(deps: Deps): Handler<Env> {
  return async (c) => {
    const { id, ownerHash } = await ownerOf(c);
    return answer(c, deps, await deps.store.transfers.ofOwner(id, ownerHash));
  };
}

/** `DELETE /transfers/{id}`: takes a transfer back, or asks the receiver to erase it. */
export function withdrawTransfer(deps: Deps): Handler<Env> {
  return async (c) => {
    const { id, ownerHash } = await ownerOf(c);
    return answer(c, deps, await deps.store.transfers.withdraw(id, ownerHash, deps.now()));
  };
}

async function ownerOf(c: Context<Env>): Promise<{ id: string; ownerHash: string }> {
  const secret = /^Bearer +([0-9a-f]{64})$/i.exec(c.req.header('Authorization') ?? '')?.[1];
  if (!secret) throw unauthorized('Bearer', 'Send the secret that came with the transfer.');
  const id = c.req.param('id') ?? '';
  if (!isUuid(id)) throw noTransfer();
  return { id, ownerHash: await ownerHashOf(secret.toLowerCase()) };
}

function answer(c: Context<Env>, deps: Deps, transfer: StoredTransfer | null): Response {
  if (!transfer) throw noTransfer();
  return c.json(view(transfer, deps.now()));
}

function noTransfer(): ProblemError {
  return new ProblemError('not-found', 'There is no such transfer.');
}

function view(transfer: StoredTransfer, now: Date): Transfer {
  const moment = (at: Date | null) => at?.toISOString() ?? null;
  return {
    transfer_id: transfer.id,
    receiver_id: transfer.partner,
    way: transfer.way,
    attributes: transfer.attributes as AttributeName[],
    state: stateOf(transfer, now),
    given_at: transfer.at.toISOString(),
    expires_at: transfer.expiresAt.toISOString(),
    read_at: moment(transfer.readAt),
    erasure_asked_at: moment(transfer.erasureAskedAt),
    erased_at: moment(transfer.erasedAt),
  };
}

function stateOf(transfer: StoredTransfer, now: Date): Transfer['state'] {
  if (transfer.erasedAt) return 'erased';
  if (transfer.erasureAskedAt) return 'erasure-asked';
  if (transfer.readAt) return 'read';
  if (transfer.withdrawnAt) return 'withdrawn';
  return transfer.expiresAt <= now ? 'expired' : 'waiting';
}
