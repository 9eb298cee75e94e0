import { type Kysely, type Migration, sql } from 'kysely';

/** What people give to services and services to people; the values are sealed, and go when read. */
export const transfers: Migration = {
  async up(db: Kysely<unknown>) {
    const statements = [
      sql`create table transfer (
        id text primary key,
        organisation text not null,
        direction text not null check (direction in ('to-service', 'to-person')),
        partner text not null,
        way text not null check (way in ('link', 'code')),
        secret_hash text not null unique,
        owner_hash text,
        attributes text[] not null,
        sealed text,
        at timestamptz not null,
        expires_at timestamptz not null,
        read_at timestamptz,
        withdrawn_at timestamptz,
        erasure_asked_at timestamptz,
        erased_at timestamptz
      )`,
      sql`create index transfer_expires on transfer (expires_at) where sealed is not null`,
      sql`create index transfer_at on transfer (at)`,
      sql`create index transfer_erasures on transfer (partner, erasure_asked_at)
        where erasure_asked_at is not null and erased_at is null`,
    ];
    for (const statement of statements) await statement.execute(db);
  },
};
