import { type Kysely, type Migration, sql } from 'kysely';

/** Desks at which people answer in the chat, and what a client may do. */
export const desks: Migration = {
  async up(db: Kysely<unknown>) {
    const statements = [
      // Who is a client today calls the recommender and nothing else.
      sql`alter table client add column scopes text[] not null default '{recommender}'`,
      sql`create table desk_place (
        conversation text primary key references conversation on delete cascade,
        organisation text not null,
        desk text not null,
        state text not null check (state in ('queued', 'connected')),
        language text not null,
        reason text not null,
        queued_at timestamptz not null,
        taken_at timestamptz,
        adviser text,
        adviser_name text,
        told_position integer not null
      )`,
      sql`create index desk_place_queue on desk_place (organisation, desk, queued_at)`,
      sql`create table desk_duty (
        organisation text not null,
        desk text not null,
        adviser text not null,
        name text not null,
        seen_at timestamptz not null,
        primary key (organisation, desk, adviser)
      )`,
      // Nothing here leads back to a conversation: it stays when the conversation is deleted.
      sql`create table desk_outcome (
        position bigint generated always as identity primary key,
        organisation text not null,
        desk text not null,
        ending text not null,
        waited integer not null,
        served integer,
        at timestamptz not null
      )`,
      sql`create index desk_outcome_latest on desk_outcome (organisation, desk, at)`,
    ];
    for (const statement of statements) await statement.execute(db);
  },
};
