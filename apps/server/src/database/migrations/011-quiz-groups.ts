import { type Kysely, type Migration, sql } from 'kysely';

/** Groups that play a quiz together; of one that is over only its id and when that was are left. */
export const quizGroups: Migration = {
  async up(db: Kysely<unknown>) {
    const statements = [
      sql`create table quiz_group (
        id text primary key,
        organisation text not null,
        quiz jsonb,
        language text not null,
        threshold integer not null,
        counted_from jsonb,
        code_hash text unique,
        leader_hash text,
        key bytea,
        leader_away boolean not null default true,
        at timestamptz not null,
        expires_at timestamptz not null,
        ended_at timestamptz
      )`,
      sql`create index quiz_group_expires_at on quiz_group (expires_at) where ended_at is null`,
      sql`create index quiz_group_ended_at on quiz_group (ended_at) where ended_at is not null`,
      sql`create table quiz_group_section (
        group_id text not null references quiz_group (id) on delete cascade,
        id text not null,
        position integer not null,
        dimensions text[] not null,
        state text not null default 'waiting',
        answered integer not null default 0,
        picture jsonb,
        primary key (group_id, id)
      )`,
      sql`create table quiz_group_player (
        id text primary key,
        group_id text not null references quiz_group (id) on delete cascade,
        joined bigint generated always as identity,
        secret_hash text not null,
        nickname text not null,
        name_key text not null,
        nickname_hidden boolean not null default false,
        avatar text not null,
        counted boolean not null default false,
        unique (group_id, secret_hash),
        unique (group_id, name_key)
      )`,
      // An answer leads to a player only until its section closes; then its bands are gone.
      sql`create table quiz_group_answer (
        player_id text not null references quiz_group_player (id) on delete cascade,
        group_id text not null,
        section_id text not null,
        revision bigint not null,
        bands jsonb,
        primary key (player_id, section_id)
      )`,
      sql`create index quiz_group_answer_section on quiz_group_answer (group_id, section_id)`,
    ];
    for (const statement of statements) await statement.execute(db);
  },
};
