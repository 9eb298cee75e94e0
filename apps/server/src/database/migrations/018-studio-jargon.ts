import { type Kysely, type Migration, sql } from 'kysely';

/** The words that organisations do not want people to meet in their texts. */
export const studioJargon: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table studio_jargon (
      organisation text primary key references studio_organisation (id) on delete cascade,
      revision integer not null,
      entries json not null,
      by text not null,
      at timestamptz not null
    )`.execute(db);
  },
};
