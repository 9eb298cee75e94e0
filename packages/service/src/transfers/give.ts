import type { CreatedTransfer, TransferAttributes } from '@auroraai/api-client';
import type { Deps } from '../deps.ts';
import { sha256Hex, toHex } from '../hashing.ts';
import { namesOf } from './attributes.ts';
import { makeCode } from './code.ts';
import { keysOfCode, keysOfToken, seal } from './seal.ts';

/** For how long something given can be read, milliseconds. */
export const LIFETIMES = {
  now: 15 * 60_000,
  day: 24 * 60 * 60_000,
  week: 7 * 24 * 60 * 60_000,
} as const;

/** What is given, to whom or from whom, and how it travels. */
export interface Gift {
  organisation: string;
  direction: 'to-service' | 'to-person';
  partner: string;
  attributes: TransferAttributes;
  way: 'link' | 'code';
  lifetime: keyof typeof LIFETIMES;
}

/** What its giver gets; nothing of it is kept but hashes. */
export type Given = Omit<CreatedTransfer, 'url'>;

/** Seals values and keeps them until they are read once. */
export async function give(deps: Deps, gift: Gift): Promise<Given> {
  const { randomBytes } = deps;
  const at = deps.now();
  const secret = gift.way === 'code' ? makeCode(randomBytes) : toHex(randomBytes(32));
  const { hash, key } = await (gift.way === 'code'
    ? keysOfCode(secret, gift.partner)
    : keysOfToken(secret));
  const id = deps.randomUUID();
  const owner = toHex(randomBytes(32));
  const expiresAt = new Date(at.getTime() + LIFETIMES[gift.lifetime]);
  await deps.store.transfers.put({
    id,
    organisation: gift.organisation,
    direction: gift.direction,
    partner: gift.partner,
    way: gift.way,
    secretHash: hash,
    ownerHash: gift.direction === 'to-service' ? await ownerHashOf(owner) : null,
    attributes: namesOf(gift.attributes),
    sealed: await seal(gift.attributes, key, id, randomBytes),
    at,
    expiresAt,
  });
  deps.metrics.count('transfers_given', { direction: gift.direction, way: gift.way });
  return {
    transfer_id: id,
    owner_secret: owner,
    token: gift.way === 'link' ? secret : null,
    code: gift.way === 'code' ? secret : null,
    expires_at: expiresAt.toISOString(),
  };
}

/** The hash under which the secret of a giver is kept. */
export function ownerHashOf(secret: string): Promise<string> {
  return sha256Hex(`aurora transfer owner ${secret}`);
}

/** A page's address with a token in its fragment, which browsers send nowhere. */
export function withFragment(page: string, name: string, token: string): string {
  const url = new URL(page);
  url.hash = `${name}=${token}`;
  return url.href;
}
