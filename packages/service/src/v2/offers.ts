import type { CreatedOffer, TakenOffer } from '@auroraai/api-client';
import type { Context, Handler } from 'hono';
import type { Deps, Env } from '../deps.ts';
import { give, withFragment } from '../transfers/give.ts';
import { receive } from '../transfers/receive.ts';
import { addressOf, isOfReceiver, receiverOf } from '../transfers/receiver.ts';
import type { Receiver } from '../transfers/receiver-settings.ts';
import { keysOfToken } from '../transfers/seal.ts';
import { callerOf } from './caller.ts';
import type { ClientOf } from './client-of.ts';
import { ProblemError } from './problem.ts';
import { readJson } from './read-request.ts';
import { nothingToRead, readOnce } from './redeem.ts';
import { checkNames, offerRequest, offerToken, unknownPartner } from './transfer-schemas.ts';

/** `POST /offers`: a service leaves attributes for a person to take over. */
export function createOffer(deps: Deps, clientOf: ClientOf): Handler<Env> {
  const schema = offerRequest(deps.codes);
  return async (c) => {
    const { sender_id: id, attributes, language = 'fi' } = await readJson(deps, c.req.raw, schema);
    const sender = receiverOf(deps.config, id);
    if (!sender) throw unknownPartner('/sender_id');
    if (!(await isSender(deps, clientOf, c, sender))) {
      throw new ProblemError('origin-not-allowed', 'This page is not one of the sender’s.');
    }
    checkNames(attributes, sender.sends ?? [], 'is not sent by this service');
    const given = await give(deps, {
      ...{ organisation: c.get('organisation'), direction: 'to-person', partner: id, attributes },
      ...{ way: 'link', lifetime: 'day' },
    });
    const home = addressOf(deps.config, deps.config.homeView, callerOf(c), language);
    const answer: CreatedOffer = {
      url: withFragment(home, 'aurora_offer', given.token ?? ''),
      expires_at: given.expires_at,
    };
    return c.json(answer, 201);
  };
}

/** `POST /offers/redeem`: the home view reads what was left for a person, once. */
export function takeOffer(deps: Deps): Handler<Env> {
  return async (c) => {
    const { token } = await readJson(deps, c.req.raw, offerToken);
    const keys = await keysOfToken(token);
    const offer = await deps.store.transfers.find(keys.hash);
    if (offer?.direction !== 'to-person') throw nothingToRead();
    const { transfer, attributes } = readOnce(await receive(deps, keys));
    const answer: TakenOffer = {
      sender_id: transfer.partner,
      attributes,
      sent_at: transfer.at.toISOString(),
    };
    return c.json(answer);
  };
}

/** A page of the sender, or its system with credentials. */
async function isSender(
  { config }: Deps,
  clientOf: ClientOf,
  c: Context<Env>,
  sender: Receiver,
): Promise<boolean> {
  if (c.req.header('Authorization') === undefined) {
    return isOfReceiver(config, sender, callerOf(c));
  }
  return (await clientOf(c)).id === sender.client;
}
