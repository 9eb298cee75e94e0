import type { RedeemedTransfer } from '@auroraai/api-client';
import type { Context, Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { readCode } from '../transfers/code.ts';
import { createLockout } from '../transfers/lockout.ts';
import { type Received, receive } from '../transfers/receive.ts';
import { isOfReceiver, receiverOf } from '../transfers/receiver.ts';
import { keysOfCode, keysOfToken } from '../transfers/seal.ts';
import { callerOf } from './caller.ts';
import type { ClientOf } from './client-of.ts';
import { ProblemError } from './problem.ts';
import { readJson } from './read-request.ts';
import { redeemRequest } from './transfer-schemas.ts';

/** How many wrong codes close a counter, and for how long. */
const LOCKOUT = { tries: 10, minutes: 15 };

/** `POST /transfers/redeem`: reads what was given, once, as its receiver. */
export function redeemTransfer(deps: Deps, clientOf: ClientOf): Handler<Env> {
  const lockout = createLockout({ ...LOCKOUT, now: deps.now });

  const byToken = async (c: Context<Env>, token: string) => {
    const keys = await keysOfToken(token);
    const transfer = await deps.store.transfers.find(keys.hash);
    if (transfer?.direction !== 'to-service') throw nothingToRead();
    const receiver = receiverOf(deps.config, transfer.partner);
    // Before it is read: whoever it is not for must not be able to use it up.
    if (!receiver || !isOfReceiver(deps.config, receiver, callerOf(c))) {
      throw new ProblemError('origin-not-allowed', 'This transfer is for another receiver.');
    }
    return receive(deps, keys);
  };

  const byCode = async (c: Context<Env>, typed: string) => {
    const client = await clientOf(c);
    const wait = lockout.wait(client.id);
    if (wait > 0) {
      throw new ProblemError(
        'rate-limited',
        `Too many wrong codes. Try again in ${wait} seconds.`,
        {
          headers: { 'Retry-After': String(wait) },
        },
      );
    }
    const code = readCode(typed);
    const receivers = deps.config.receivers.filter((receiver) => receiver.client === client.id);
    for (const { id } of code === null ? [] : receivers) {
      const received = await receive(deps, await keysOfCode(code ?? '', id));
      if (received) return received;
    }
    lockout.wrong(client.id);
    return null;
  };

  return async (c) => {
    const { token, code = '' } = await readJson(deps, c.req.raw, redeemRequest);
    const received = await (token === undefined ? byCode(c, code) : byToken(c, token));
    const { transfer, attributes } = readOnce(received);
    const answer: RedeemedTransfer = {
      transfer_id: transfer.id,
      receiver_id: transfer.partner,
      attributes,
      given_at: transfer.at.toISOString(),
    };
    return c.json(answer);
  };
}

/** What was read; throws a {@link ProblemError} when it was read before or is not there. */
export function readOnce(received: Received): Exclude<Received, null | { readAt: Date }> {
  if (received === null) throw nothingToRead();
  if ('readAt' in received) {
    const { readAt } = received;
    throw new ProblemError('already-read', `Already read at ${readAt.toISOString()}.`, { readAt });
  }
  return received;
}

/** The problem of something that was withdrawn, has expired or never was. */
export function nothingToRead(): ProblemError {
  return new ProblemError('not-found', 'There is nothing to read, or not any more.');
}
