import { type Kysely, type Migration, sql } from 'kysely';

/** Whose services are whose, what is taught about them, and how often each was recommended on a day. */
export const studioServices: Migration = {
  async up(db: Kysely<unknown>) {
    const statements = [
      sql`create table studio_owner (responsible text primary key, organisation text not null)`,
      sql`create index studio_owner_organisation on studio_owner (organisation)`,
      sql`create table studio_teaching (
        organisation text not null,
        service text not null,
        revision integer not null,
        areas json not null,
        words json not null,
        names json not null,
        by text not null,
        at timestamptz not null,
        restores integer,
        primary key (organisation, service, revision)
      )`,
      // Nothing here leads to a person, a conversation or an hour.
      sql`create table studio_service_count (
        service text not null,
        day text not null,
        what text not null,
        count bigint not null,
        primary key (service, day, what)
      )`,
      sql`create index studio_service_count_day on studio_service_count (day)`,
      // What is kept of earlier recommendations tells which services they were.
      sql`insert into studio_service_count (service, day, what, count)
        select service, to_char(at at time zone 'Europe/Helsinki', 'YYYY-MM-DD'), what,
          count(distinct number)
        from recommendation, unnest(service_ids) as service,
          unnest(case door when 'text_search' then array['recommended', 'words']
            when 'recommend_service' then array['recommended', 'situation']
            else array['recommended'] end) as what
        group by 1, 2, 3`,
    ];
    for (const statement of statements) await statement.execute(db);
  },
};
