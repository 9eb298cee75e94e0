import { type Kysely, type Migration, sql } from 'kysely';

/** Which topics of the bank bots have taken, with what they were then. */
export const studioTopics: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table studio_topic (
      bot text not null references studio_bot (id) on delete cascade,
      topic text not null,
      version integer not null,
      parts json not null,
      primary key (bot, topic)
    )`.execute(db);
  },
};
