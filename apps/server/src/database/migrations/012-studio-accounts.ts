import { type Kysely, type Migration, sql } from 'kysely';

/** Who works in the studio, in which organisations and with which role, and what they did there. */
export const studioAccounts: Migration = {
  async up(db: Kysely<unknown>) {
    const statements = [
      sql`create table studio_organisation (
        id text primary key,
        name text not null
      )`,
      sql`create table studio_account (
        id text primary key,
        email text not null unique,
        name text not null,
        language text not null,
        password_hash text
      )`,
      sql`create table studio_membership (
        organisation text not null references studio_organisation (id) on delete cascade,
        account text not null references studio_account (id) on delete cascade,
        role text not null,
        primary key (account, organisation)
      )`,
      sql`create index studio_membership_organisation on studio_membership (organisation)`,
      sql`create table studio_session (
        token_hash text primary key,
        account text not null references studio_account (id) on delete cascade,
        started_at timestamptz not null,
        expires_at timestamptz not null
      )`,
      sql`create index studio_session_account on studio_session (account)`,
      sql`create index studio_session_expires_at on studio_session (expires_at)`,
      sql`create table studio_link (
        id text primary key,
        token_hash text not null unique,
        kind text not null,
        organisation text not null references studio_organisation (id) on delete cascade,
        email text not null,
        name text not null,
        language text not null,
        role text not null,
        by text,
        expires_at timestamptz not null,
        unique (organisation, email)
      )`,
      sql`create table studio_try (
        key text primary key,
        count integer not null,
        at timestamptz not null
      )`,
      // Names stand in it as they were: what somebody did stays when their account goes.
      sql`create table studio_audit (
        number bigint primary key generated always as identity,
        organisation text not null,
        at timestamptz not null,
        account text,
        name text not null,
        what text not null,
        "of" text not null
      )`,
      sql`create index studio_audit_organisation on studio_audit (organisation, number)`,
      sql`create index studio_audit_at on studio_audit (at)`,
    ];
    for (const statement of statements) await statement.execute(db);
  },
};
