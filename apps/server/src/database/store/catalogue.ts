import type { Catalogue } from '@auroraai/recommender';
import type { CatalogueStore } from '@auroraai/service';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** The channel on which instances hear that the catalogue has changed. */
export const CATALOGUE_CHANGED = 'aurora_catalogue_changed';

const KINDS = ['services', 'channels', 'organizations'] as const;

/** Rows of one statement: far below PostgreSQL's 65,535 parameters. */
const BATCH = 500;

/** The loaded catalogue in PostgreSQL; every change is one transaction and tells all instances. */
export function catalogueStore(db: Kysely<Schema>): CatalogueStore {
  return {
    async read() {
      // One statement, so that a change in between cannot tear the picture.
      const rows = await db
        .selectFrom('catalogue_item')
        .select(['kind', 'item'])
        .orderBy('id')
        .execute();
      const catalogue: Catalogue = { services: [], channels: [], organizations: [] };
      for (const { kind, item } of rows) catalogue[kind as keyof Catalogue].push(item as never);
      return catalogue;
    },

    async upsert(part) {
      await change(async (transaction) => {
        for (const kind of KINDS) {
          const items = part[kind] ?? [];
          for (let start = 0; start < items.length; start += BATCH) {
            const batch = items.slice(start, start + BATCH);
            await transaction
              .insertInto('catalogue_item')
              .values(batch.map((item) => ({ kind, id: item.id, item: JSON.stringify(item) })))
              .onConflict((conflict) =>
                conflict
                  .columns(['kind', 'id'])
                  .doUpdateSet((row) => ({ item: row.ref('excluded.item') })),
              )
              .execute();
          }
        }
      });
    },

    async remove(ids) {
      await change(async (transaction) => {
        for (const kind of KINDS) {
          const gone = ids[kind];
          if (!gone || gone.length === 0) continue;
          await transaction
            .deleteFrom('catalogue_item')
            .where('kind', '=', kind)
            .where(sql<boolean>`id = any(${[...gone]}::text[])`)
            .execute();
        }
      });
    },

    async version() {
      const row = await db
        .selectFrom('catalogue_version')
        .select('version')
        .executeTakeFirstOrThrow();
      return Number(row.version);
    },

    async checkpoint(name) {
      const row = await db
        .selectFrom('checkpoint')
        .select('value')
        .where('name', '=', name)
        .executeTakeFirst();
      return row?.value ?? null;
    },

    async setCheckpoint(name, value) {
      if (value === null) {
        await db.deleteFrom('checkpoint').where('name', '=', name).execute();
        return;
      }
      const row = { value: JSON.stringify(value) };
      await db
        .insertInto('checkpoint')
        .values({ name, ...row })
        .onConflict((conflict) => conflict.column('name').doUpdateSet(row))
        .execute();
    },
  };

  async function change(work: (transaction: Kysely<Schema>) => Promise<void>): Promise<void> {
    await db.transaction().execute(async (transaction) => {
      // The counter's row lock also makes loaders take turns.
      await sql`update catalogue_version set version = version + 1`.execute(transaction);
      await work(transaction);
      await sql`select pg_notify(${CATALOGUE_CHANGED}, '')`.execute(transaction);
    });
  }
}
