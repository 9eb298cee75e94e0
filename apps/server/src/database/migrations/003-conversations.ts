import { type Kysely, type Migration, sql } from 'kysely';

/** Conversations with what was said in them, and the key that their tokens are signed with. */
export const conversations: Migration = {
  async up(db: Kysely<unknown>) {
    const statements = [
      sql`create table conversation (
        id text primary key,
        organisation text not null,
        bot text not null,
        user_id text,
        at timestamptz not null,
        version integer not null default 0,
        last_sequence integer not null default 0,
        last_at timestamptz not null,
        memory json
      )`,
      sql`create index conversation_silent on conversation (organisation, bot, last_at)`,
      // json, not jsonb: it is stored and given back as it is, never searched.
      sql`create table activity (
        conversation text not null references conversation on delete cascade,
        sequence integer not null,
        client_id text,
        activity json not null,
        primary key (conversation, sequence)
      )`,
      sql`create unique index activity_client on activity (conversation, client_id)
        where client_id is not null`,
      sql`create table deleted_conversation (
        id text primary key,
        organisation text not null,
        at timestamptz not null
      )`,
      sql`create table signing_key (
        singleton boolean primary key default true check (singleton),
        value bytea not null
      )`,
    ];
    for (const statement of statements) await statement.execute(db);
  },
};
