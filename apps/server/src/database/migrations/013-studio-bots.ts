import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Bots that editors make, with every revision of every part. Values are json, not jsonb: an editor gets
 * back the order of keys in which something was written.
 */
export const studioBots: Migration = {
  async up(db: Kysely<unknown>) {
    const statements = [
      sql`create table studio_bot (
        id text primary key,
        organisation text not null,
        names json not null,
        languages text[] not null,
        sequence integer not null,
        published integer,
        published_sequence integer,
        changed_at timestamptz not null,
        changed_by text not null
      )`,
      sql`create index studio_bot_organisation on studio_bot (organisation)`,
      sql`create table studio_part (
        bot text not null references studio_bot (id) on delete cascade,
        id text not null,
        kind text not null,
        revision integer not null,
        value json,
        position double precision not null,
        size integer not null,
        by text not null,
        at timestamptz not null,
        primary key (bot, id)
      )`,
      sql`create table studio_revision (
        bot text not null references studio_bot (id) on delete cascade,
        id text not null,
        kind text not null,
        revision integer not null,
        value json,
        position double precision not null,
        size integer not null,
        by text not null,
        at timestamptz not null,
        sequence integer not null,
        primary key (bot, id, revision)
      )`,
      sql`create index studio_revision_sequence on studio_revision (bot, sequence)`,
      sql`create table studio_edit (
        bot text not null references studio_bot (id) on delete cascade,
        sequence integer not null,
        by text not null,
        primary key (bot, sequence)
      )`,
      sql`create table studio_change (
        bot text not null references studio_bot (id) on delete cascade,
        id text not null,
        part text not null,
        outcome text not null,
        primary key (bot, id)
      )`,
      sql`create table studio_conflict (
        bot text not null references studio_bot (id) on delete cascade,
        id text not null,
        part text not null,
        kind text not null,
        path json not null,
        standing json,
        standing_by text not null,
        other json,
        other_by text not null,
        at timestamptz not null,
        sequence integer not null,
        place integer not null,
        settled_sequence integer,
        primary key (bot, id)
      )`,
      sql`create index studio_conflict_sequence on studio_conflict (bot, sequence)`,
      sql`create table studio_version (
        bot text not null references studio_bot (id) on delete cascade,
        number integer not null,
        state text not null,
        sequence integer not null,
        made_by text not null,
        made_at timestamptz not null,
        note text not null,
        publish_at timestamptz,
        published_by text,
        published_at timestamptz,
        restores integer,
        parts json not null,
        model bytea,
        primary key (bot, number)
      )`,
      sql`create unique index studio_version_published on studio_version (bot) where state = 'published'`,
      sql`create index studio_version_due on studio_version (publish_at) where state = 'scheduled'`,
      sql`create table studio_comment (
        bot text not null references studio_bot (id) on delete cascade,
        id text not null,
        written bigint generated always as identity,
        part text,
        text text not null,
        by text not null,
        at timestamptz not null,
        done boolean not null,
        primary key (bot, id)
      )`,
      // Nothing here leads to a conversation or an hour.
      sql`create table studio_message (
        bot text not null references studio_bot (id) on delete cascade,
        id text not null,
        language text not null,
        folded text not null,
        text text not null,
        kind text not null,
        guesses json not null,
        state text not null default 'new',
        times integer not null default 1,
        last text not null,
        primary key (bot, language, folded)
      )`,
      sql`create table studio_count (
        bot text not null references studio_bot (id) on delete cascade,
        day text not null,
        language text not null,
        what text not null,
        of text not null,
        count bigint not null,
        primary key (bot, day, language, what, of)
      )`,
    ];
    for (const statement of statements) await statement.execute(db);
  },
};
