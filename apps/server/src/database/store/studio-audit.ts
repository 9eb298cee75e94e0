import type { StudioAccountStore } from '@auroraai/service';
import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

type Audit = Pick<StudioAccountStore, 'countTry' | 'forgetTries' | 'note' | 'audit' | 'tidy'>;

/** What was tried in vain and what was done, over PostgreSQL. */
export function auditStore(db: Kysely<Schema>): Audit {
  return {
    async countTry(key, count) {
      return db.transaction().execute(async (transaction) => {
        // A row to lock, also for the first try: tries at the same moment wait for one another.
        await transaction
          .insertInto('studio_try')
          .values({ key, count: 0, at: new Date(0) })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        const { count: before, at } = await transaction
          .selectFrom('studio_try')
          .select(['count', 'at'])
          .where('key', '=', key)
          .forUpdate()
          .executeTakeFirstOrThrow();
        const next = count(before === 0 ? null : { count: before, at });
        if (next) {
          await transaction.updateTable('studio_try').set(next).where('key', '=', key).execute();
        }
        return next !== null;
      });
    },

    async forgetTries(key) {
      await db.deleteFrom('studio_try').where('key', '=', key).execute();
    },

    async note(notes) {
      if (notes.length > 0)
        await db
          .insertInto('studio_audit')
          .values([...notes])
          .execute();
    },

    async audit(organisation, { before, limit }) {
      const rows = await db
        .selectFrom('studio_audit')
        .selectAll()
        .where('organisation', '=', organisation)
        .$if(before !== null, (query) => query.where('number', '<', String(before)))
        .orderBy('number', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({ ...row, number: Number(row.number) }));
    },

    async tidy(now, over) {
      const results = await Promise.all([
        db.deleteFrom('studio_session').where('expires_at', '<=', now).executeTakeFirst(),
        db.deleteFrom('studio_link').where('expires_at', '<=', now).executeTakeFirst(),
        db.deleteFrom('studio_try').where('at', '<', over.tries).executeTakeFirst(),
        db.deleteFrom('studio_audit').where('at', '<', over.notes).executeTakeFirst(),
      ]);
      return results.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
    },
  };
}
