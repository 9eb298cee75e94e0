import { type Kysely, type Migration, sql } from 'kysely';

/**
 * Topics that organisations publish for one another. Versions never change. With an organisation its
 * topics leave the bank; who has taken one keeps the copy, with the name to be credited.
 */
export const studioBank: Migration = {
  async up(db: Kysely<unknown>) {
    const statements = [
      sql`create table studio_bank_topic (
        id text primary key,
        organisation text not null references studio_organisation (id) on delete cascade,
        organisation_name text not null,
        bot text not null,
        chosen json not null,
        version integer not null,
        withdrawn boolean not null default false,
        search text not null,
        languages text[] not null,
        published_at timestamptz not null
      )`,
      sql`create index studio_bank_topic_organisation on studio_bank_topic (organisation)`,
      sql`create index studio_topic_topic on studio_topic (topic)`,
      sql`create index studio_bank_topic_newest on studio_bank_topic (published_at desc)
        where not withdrawn`,
      sql`create table studio_bank_version (
        topic text not null references studio_bank_topic (id) on delete cascade,
        number integer not null,
        about json not null,
        parts json not null,
        published_at timestamptz not null,
        published_by text not null,
        primary key (topic, number)
      )`,
      // What was taken before is followed, as it was then.
      sql`alter table studio_topic
        add column follows boolean not null default true,
        add column left_version integer,
        add column about json`,
    ];
    for (const statement of statements) await statement.execute(db);
  },
};
