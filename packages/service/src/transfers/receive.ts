import type { TransferAttributes } from '@auroraai/api-client';
import type { Deps } from '../deps.ts';
import type { StoredTransfer } from '../store/transfer-store.ts';
import { type SecretKeys, unseal } from './seal.ts';

/** What came of an attempt to read. */
export type Received =
  | { transfer: StoredTransfer; attributes: TransferAttributes }
  | { readAt: Date }
  | null;

/** Reads what was given, once. Null when there is nothing (any more). */
export async function receive(deps: Deps, { hash, key }: SecretKeys): Promise<Received> {
  const { transfers } = deps.store;
  const sealed = await transfers.take(hash, deps.now());
  const transfer = await transfers.find(hash);
  if (!transfer) return null;
  if (sealed === null) return transfer.readAt ? { readAt: transfer.readAt } : null;
  deps.metrics.count('transfers_read', { direction: transfer.direction, way: transfer.way });
  return { transfer, attributes: await unseal(sealed, key, transfer.id) };
}
