import { type Kysely, type Migration, sql } from 'kysely';

/**
 * What organisations gather for their situation pictures, and the finished pictures. All that is
 * gathered of a quarter is one sorted document, written anew each time: the order of rows would tell
 * in which order people came.
 */
export const situationPictures: Migration = {
  async up(db: Kysely<unknown>) {
    const statements = [
      sql`create table situation_season (
        organisation text not null,
        quiz text not null,
        season text not null,
        gathered jsonb not null,
        primary key (organisation, quiz, season)
      )`,
      sql`create table situation_release (
        organisation text not null,
        quiz text not null,
        period text not null,
        picture jsonb not null,
        expires_at timestamptz not null,
        primary key (organisation, quiz, period)
      )`,
      sql`create index situation_release_expires on situation_release (expires_at)`,
    ];
    for (const statement of statements) await statement.execute(db);
  },
};
