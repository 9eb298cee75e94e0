import { type Kysely, type Migration, sql } from 'kysely';

/** What people think of answers and conversations; it goes with the conversation. */
export const ratings: Migration = {
  async up(db: Kysely<unknown>) {
    const statements = [
      // An empty activity = the conversation as a whole: a primary key holds no null.
      sql`create table rating (
        conversation text not null references conversation on delete cascade,
        activity text not null,
        bot text not null,
        answer text,
        score smallint,
        reasons text[] not null,
        resolved boolean,
        at timestamptz not null,
        primary key (conversation, activity)
      )`,
      sql`create index rating_bot on rating (bot, at)`,
    ];
    for (const statement of statements) await statement.execute(db);
  },
};
