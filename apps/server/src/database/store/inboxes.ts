import type { InboxStore } from '@auroraai/service';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** Inboxes over PostgreSQL. */
export function inboxStore(db: Kysely<Schema>): InboxStore {
  return {
    async open({ secretHash, publicKey, sealedKey, ...inbox }) {
      const keys = { secret_hash: secretHash, public_key: publicKey, sealed_key: sealedKey };
      await db
        .insertInto('inbox')
        .values({ ...inbox, ...keys, looked_at: inbox.at })
        .execute();
    },

    async publicKey(id) {
      const found = await db
        .selectFrom('inbox')
        .select('public_key')
        .where('id', '=', id)
        .executeTakeFirst();
      return found?.public_key ?? null;
    },

    put({ expiresAt, ...document }, most) {
      return db.transaction().execute(async (trx) => {
        // The inbox must not be closed between, and two documents of one issuer are counted in turn.
        const inbox = await trx
          .selectFrom('inbox')
          .select('id')
          .where('id', '=', document.inbox)
          .forUpdate()
          .executeTakeFirst();
        if (!inbox) return null;
        const { sender, sealed, at } = document;
        const { id } = await trx
          .insertInto('inbox_document')
          .values({ ...document, expires_at: expiresAt })
          .onConflict((conflict) =>
            conflict
              .columns(['inbox', 'issuer', 'reference'])
              .doUpdateSet({ sender, sealed, at, expires_at: expiresAt }),
          )
          .returning('id')
          .executeTakeFirstOrThrow();
        await sql`
          delete from inbox_document where id in (
            select id from inbox_document
            where inbox = ${document.inbox} and issuer = ${document.issuer}
            order by at desc, id offset ${most}
          )
        `.execute(trx);
        return id;
      });
    },

    async read(id, secretHash, now) {
      const inbox = await db
        .updateTable('inbox')
        .set({ looked_at: now })
        .where('id', '=', id)
        .where('secret_hash', '=', secretHash)
        .returning('sealed_key')
        .executeTakeFirst();
      if (!inbox) return null;
      const rows = await db
        .selectFrom('inbox_document')
        .select(['id', 'reference', 'sender', 'sealed', 'at', 'expires_at'])
        .where('inbox', '=', id)
        .where('expires_at', '>', now)
        .orderBy('at', 'desc')
        .orderBy('id')
        .execute();
      return {
        sealedKey: inbox.sealed_key,
        documents: rows.map(({ expires_at: expiresAt, ...rest }) => ({ ...rest, expiresAt })),
      };
    },

    remove(id, secretHash, documentId) {
      return db.transaction().execute(async (trx) => {
        const inbox = await trx
          .selectFrom('inbox')
          .select('id')
          .where('id', '=', id)
          .where('secret_hash', '=', secretHash)
          .executeTakeFirst();
        if (!inbox) return false;
        await trx
          .deleteFrom('inbox_document')
          .where('inbox', '=', id)
          .where('id', '=', documentId)
          .execute();
        return true;
      });
    },

    async close(id, secretHash) {
      const { numDeletedRows } = await db
        .deleteFrom('inbox')
        .where('id', '=', id)
        .where('secret_hash', '=', secretHash)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async tidy(now, unused) {
      const documents = await db
        .deleteFrom('inbox_document')
        .where('expires_at', '<=', now)
        .executeTakeFirst();
      const inboxes = await db
        .deleteFrom('inbox')
        .where('looked_at', '<', unused)
        .executeTakeFirst();
      return Number(documents.numDeletedRows + inboxes.numDeletedRows);
    },
  };
}
