import { type Kysely, type Migration, sql } from 'kysely';

/** What services send to people who have no account; sealed so that only its person can read it. */
export const inboxes: Migration = {
  async up(db: Kysely<unknown>) {
    const statements = [
      sql`create table inbox (
        id text primary key,
        organisation text not null,
        secret_hash text not null,
        public_key text not null,
        sealed_key text not null,
        at timestamptz not null,
        looked_at timestamptz not null
      )`,
      sql`create index inbox_looked_at on inbox (looked_at)`,
      sql`create table inbox_document (
        id text primary key,
        inbox text not null references inbox (id) on delete cascade,
        issuer text not null,
        reference text not null,
        sender text not null,
        sealed text not null,
        at timestamptz not null,
        expires_at timestamptz not null,
        unique (inbox, issuer, reference)
      )`,
      sql`create index inbox_document_expires on inbox_document (expires_at)`,
    ];
    for (const statement of statements) await statement.execute(db);
  },
};
