import { type Kysely, type Migration, sql } from 'kysely';

/** Clients, recommendations with their feedback and choices, session transfer, the catalogue. */
export const foundation: Migration = {
  async up(db: Kysely<unknown>) {
    const statements = [
      sql`create table client (
        id text primary key,
        organisation text not null,
        name text not null,
        secret_hash text not null,
        revoked boolean not null
      )`,
      sql`create table recommendation (
        number bigint generated always as identity primary key,
        id text not null unique,
        organisation text not null,
        door text not null,
        caller text,
        at timestamptz not null,
        service_ids text[] not null,
        text text
      )`,
      sql`create index recommendation_service_ids on recommendation using gin (service_ids)`,
      sql`create table feedback (
        recommendation bigint not null references recommendation on delete cascade,
        service_id text not null,
        score smallint not null check (score in (-1, 1)),
        reasons text[] not null,
        at timestamptz not null,
        primary key (recommendation, service_id)
      )`,
      sql`create index feedback_service on feedback (service_id)`,
      sql`create table choice (
        position bigint generated always as identity primary key,
        recommendation bigint not null references recommendation on delete cascade,
        service_id text not null,
        channel_id text,
        kind text not null,
        at timestamptz not null
      )`,
      sql`create index choice_recommendation on choice (recommendation)`,
      sql`create index choice_service on choice (service_id)`,
      sql`create table session (
        token_hash text primary key,
        organisation text not null,
        channel_id text not null,
        attributes jsonb not null,
        expires_at timestamptz not null
      )`,
      sql`create index session_expires on session (expires_at)`,
      sql`create table catalogue_item (
        kind text not null check (kind in ('services', 'channels', 'organizations')),
        id text not null,
        item jsonb not null,
        primary key (kind, id)
      )`,
      sql`create table catalogue_version (
        singleton boolean primary key default true check (singleton),
        version bigint not null default 0
      )`,
      sql`insert into catalogue_version default values`,
      sql`create table checkpoint (name text primary key, value jsonb not null)`,
    ];
    for (const statement of statements) await statement.execute(db);
  },
};
