import { type Kysely, type Migration, sql } from 'kysely';

/** How good each version was found, and which suggested wordings editors do not want to see again. */
export const studioQuality: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table studio_version add column figures json`.execute(db);
    await sql`create table studio_dismissal (
      bot text not null references studio_bot (id) on delete cascade,
      part text not null,
      language text not null,
      text text not null,
      primary key (bot, part, language, text)
    )`.execute(db);
  },
};
