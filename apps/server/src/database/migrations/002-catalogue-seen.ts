import { type Kysely, type Migration, sql } from 'kysely';

/** What a load of the whole national catalogue has met, so that it can tell what is gone. */
export const catalogueSeen: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table catalogue_seen (
      load text not null,
      kind text not null check (kind in ('services', 'channels')),
      id text not null,
      primary key (load, kind, id)
    )`.execute(db);
  },
};
