import type { CatalogueSink, Checkpoint, Upserted } from '@auroraai/open-data/ptv';
import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';
import { CATALOGUE_CHANGED } from './store/catalogue.ts';

/** The name under which a load of the national repository keeps its place. */
const PLACE = 'ptv';

const LISTS = { service: 'services', channel: 'channels', organization: 'organizations' } as const;

/** What the national repository does not know and so cannot be missing in it. */
const IMAGINARY = {
  service: sql`
    select id from catalogue_item where kind = 'services' and item ->> 'origin' = 'imaginary'
  `,
  channel: sql`
    select jsonb_array_elements_text(item -> 'channelIds') from catalogue_item
    where kind = 'services' and item ->> 'origin' = 'imaginary'
  `,
};

/**
 * Puts loaded records into PostgreSQL. Each batch is one statement. Instances take the catalogue
 * into use when the load is finished, not after each of its hundreds of pages.
 */
export function createDatabaseSink(db: Kysely<Schema>): CatalogueSink {
  return {
    upsertServices: (batch) => upsert('services', batch),
    upsertChannels: (batch) => upsert('channels', batch),
    upsertOrganizations: (batch) => upsert('organizations', batch),

    async archive(kind, ids) {
      if (kind === 'organization') return 0;
      const result = await sql`
        update catalogue_item set item = item || '{"archived": true}'
        where kind = ${LISTS[kind]} and id = any(${[...ids]}::text[])
          and item -> 'archived' = 'false'
      `.execute(db);
      return Number(result.numAffectedRows ?? 0n);
    },

    async markSeen(load, kind, ids) {
      await sql`
        insert into catalogue_seen (load, kind, id)
        select ${load}, ${LISTS[kind]}, id from unnest(${[...ids]}::text[]) as id
        on conflict do nothing
      `.execute(db);
    },

    async unseen(load, kind) {
      const { rows } = await sql<{ ids: string[]; seen: number }>`
        select
          coalesce(array_agg(item.id order by item.id) filter (where met.id is null), '{}') as ids,
          count(met.id)::int as seen
        from catalogue_item as item
        left join catalogue_seen as met
          on met.load = ${load} and met.kind = item.kind and met.id = item.id
        where item.kind = ${LISTS[kind]} and item.item -> 'archived' = 'false'
          and item.id not in (${IMAGINARY[kind]})
      `.execute(db);
      return rows[0] ?? { ids: [], seen: 0 };
    },

    async loadCheckpoint() {
      const row = await db
        .selectFrom('checkpoint')
        .select('value')
        .where('name', '=', PLACE)
        .executeTakeFirst();
      return (row?.value as Checkpoint | undefined) ?? null;
    },

    async saveCheckpoint(checkpoint) {
      if (checkpoint) {
        const value = JSON.stringify(checkpoint);
        await sql`
          insert into checkpoint (name, value) values (${PLACE}, ${value})
          on conflict (name) do update set value = excluded.value
        `.execute(db);
        return;
      }
      await db.transaction().execute(async (transaction) => {
        await sql`delete from checkpoint where name = ${PLACE}`.execute(transaction);
        await sql`delete from catalogue_seen`.execute(transaction);
        await sql`update catalogue_version set version = version + 1`.execute(transaction);
        await sql`select pg_notify(${CATALOGUE_CHANGED}, '')`.execute(transaction);
      });
    },
  };

  async function upsert(
    list: (typeof LISTS)[keyof typeof LISTS],
    batch: readonly { id: string }[],
  ): Promise<Upserted> {
    // One id twice in a statement is an error in PostgreSQL; the last one counts, as in any order.
    const records = [...new Map(batch.map((record) => [record.id, record])).values()];
    // xmax is 0 for a row that was inserted; a row whose record is the same is not returned at all.
    const { rows } = await sql<{ added: boolean }>`
      insert into catalogue_item as kept (kind, id, item)
      select ${list}, record ->> 'id', record
      from jsonb_array_elements(${JSON.stringify(records)}::jsonb) as record
      on conflict (kind, id) do update set item = excluded.item
        where kept.item is distinct from excluded.item
      returning xmax = 0 as added
    `.execute(db);
    const added = rows.filter((row) => row.added).length;
    const updated = rows.length - added;
    return { added, updated, unchanged: batch.length - added - updated };
  }
}
