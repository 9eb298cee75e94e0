import type { TransferAttributes } from '@auroraai/api-client';
import type { ActionRequest, ActionResults, Json } from '@auroraai/dialogue';
import * as v from 'valibot';
import type { Deps } from '../../deps.ts';
import { sha256Hex } from '../../hashing.ts';
import type { SessionAttributes } from '../../store/records.ts';
import { type AttributeName, onlyNamed } from '../../transfers/attributes.ts';
import { give, withFragment } from '../../transfers/give.ts';
import { pageOf, receiverOf } from '../../transfers/receiver.ts';
import type { Receiver } from '../../transfers/receiver-settings.ts';
import { Refusal } from '../../v1/refusal.ts';
import { transferSession } from '../../v1/session-attributes.ts';
import { ActionFailed } from '../runner.ts';

/** Takes over the attributes that another service sent with a person; the token is then used up. */
export async function takeSession(
  deps: Deps,
  { token }: Extract<ActionRequest, { kind: 'session-in' }>,
): Promise<ActionResults['session-in']> {
  if (!/^[0-9a-f]{64}$/i.test(token)) throw new ActionFailed('refused');
  const burn = deps.config.sessionTransfer.burnAfterReading;
  const session = await deps.store.session(await sha256Hex(token.toLowerCase()), deps.now(), burn);
  if (!session) throw new ActionFailed('refused');
  return { attributes: session.attributes as Record<string, Json> };
}

/** Reads the attributes of the v1 wire; what a receiver did not register for is left out later. */
const attributesSchema = v.object({
  age: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(120))),
  municipality_code: v.optional(v.pipe(v.string(), v.regex(/^\d{3}$/))),
  life_situation_meters: v.optional(
    v.record(v.string(), v.array(v.pipe(v.number(), v.minValue(0), v.maxValue(10)))),
  ),
});

/** Sends attributes on with a person, who has agreed, and gives the address to go on at. */
export async function sendSession(
  deps: Deps,
  organisation: string,
  { to, attributes }: Extract<ActionRequest, { kind: 'session-out' }>,
): Promise<ActionResults['session-out']> {
  const receiver = receiverOf(deps.config, to);
  const channelId = deps.config.chat.transfers[to];
  if (!receiver && channelId === undefined) throw new ActionFailed('not-configured');
  const read = v.safeParse(attributesSchema, attributes);
  if (!read.success) throw new ActionFailed('refused');
  const sent = read.output as SessionAttributes;
  if (receiver) return sendToReceiver(deps, organisation, receiver, sent);
  try {
    return { url: await transferSession(deps, organisation, channelId ?? '', sent) };
  } catch (error) {
    if (error instanceof Refusal) throw new ActionFailed('refused');
    throw error;
  }
}

/** Leaves for a receiver what it asks for of what the person has agreed to send. */
async function sendToReceiver(
  deps: Deps,
  organisation: string,
  receiver: Receiver,
  sent: SessionAttributes,
): Promise<ActionResults['session-out']> {
  const { publicBaseUrl: url } = deps.config;
  const caller = { origin: undefined, url, clientAddress: undefined };
  const page = pageOf(deps.config, receiver, caller, 'fi');
  if (page === null) throw new ActionFailed('refused');
  const asked = Object.keys(receiver.attributes) as AttributeName[];
  const attributes = onlyNamed(sent as TransferAttributes, asked);
  if (!attributes) return { url: page };
  const { token } = await give(deps, {
    ...{ organisation, direction: 'to-service', partner: receiver.id, attributes },
    ...{ way: 'link', lifetime: 'now' },
  });
  return { url: withFragment(page, 'aurora_transfer', token ?? '') };
}
