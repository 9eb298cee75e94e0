import type { NewTransfer, StoredTransfer, TransferStore } from '@auroraai/service';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** What is read back of a transfer: everything but its values and its secrets. */
const KNOWN = [
  'id',
  'organisation',
  'direction',
  'partner',
  'way',
  'attributes',
  'at',
  'expires_at',
  'read_at',
  'withdrawn_at',
  'erasure_asked_at',
  'erased_at',
] as const;

/** Transfers over PostgreSQL. Each call is one statement. */
export function transferStore(db: Kysely<Schema>): TransferStore {
  const known = () => db.selectFrom('transfer').select(KNOWN);
  return {
    async put(transfer) {
      await db.insertInto('transfer').values(row(transfer)).execute();
    },

    async find(secretHash) {
      const found = await known().where('secret_hash', '=', secretHash).executeTakeFirst();
      return found ? give(found) : null;
    },

    async take(secretHash, now) {
      // The old value comes out of a locked row: whoever comes second finds it empty.
      const { rows } = await sql<{ sealed: string }>`
        with waiting as (
          select id, sealed from transfer
          where secret_hash = ${secretHash} and sealed is not null and expires_at > ${now}
          for update
        )
        update transfer set sealed = null, read_at = ${now}
        from waiting where transfer.id = waiting.id
        returning waiting.sealed
      `.execute(db);
      return rows[0]?.sealed ?? null;
    },

    async ofOwner(id, ownerHash) {
      const found = await known()
        .where('id', '=', id)
        .where('owner_hash', '=', ownerHash)
        .executeTakeFirst();
      return found ? give(found) : null;
    },

    async withdraw(id, ownerHash, now) {
      const found = await db
        .updateTable('transfer')
        .set({
          sealed: null,
          withdrawn_at: sql<Date | null>`case when read_at is null
            then coalesce(withdrawn_at, ${now}::timestamptz) else withdrawn_at end`,
          erasure_asked_at: sql<Date | null>`case when read_at is not null
            then coalesce(erasure_asked_at, ${now}::timestamptz) end`,
        })
        .where('id', '=', id)
        .where('owner_hash', '=', ownerHash)
        .returning(KNOWN)
        .executeTakeFirst();
      return found ? give(found) : null;
    },

    async erasures(receiver) {
      const rows = await known()
        .where('partner', '=', receiver)
        .where('erasure_asked_at', 'is not', null)
        .where('erased_at', 'is', null)
        .orderBy('erasure_asked_at')
        .execute();
      return rows.map(give);
    },

    async confirmErasure(receiver, id, now) {
      const { numUpdatedRows } = await db
        .updateTable('transfer')
        .set({ erased_at: sql<Date>`coalesce(erased_at, ${now}::timestamptz)` })
        .where('id', '=', id)
        .where('partner', '=', receiver)
        .where('erasure_asked_at', 'is not', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async tidy(now, before) {
      await db
        .updateTable('transfer')
        .set({ sealed: null })
        .where('expires_at', '<=', now)
        .where('sealed', 'is not', null)
        .execute();
      const { numDeletedRows } = await db
        .deleteFrom('transfer')
        .where('at', '<', before)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

function row({ secretHash, ownerHash, expiresAt, ...transfer }: NewTransfer) {
  return {
    ...transfer,
    secret_hash: secretHash,
    owner_hash: ownerHash,
    expires_at: expiresAt,
    read_at: null,
    withdrawn_at: null,
    erasure_asked_at: null,
    erased_at: null,
  };
}

function give({
  direction,
  way,
  expires_at,
  read_at,
  withdrawn_at,
  erasure_asked_at,
  erased_at,
  ...rest
}: Pick<Selectable<Schema['transfer']>, (typeof KNOWN)[number]>): StoredTransfer {
  return {
    ...rest,
    direction: direction as StoredTransfer['direction'],
    way: way as StoredTransfer['way'],
    expiresAt: expires_at,
    readAt: read_at,
    withdrawnAt: withdrawn_at,
    erasureAskedAt: erasure_asked_at,
    erasedAt: erased_at,
  };
}
