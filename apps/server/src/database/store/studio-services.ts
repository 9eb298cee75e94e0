import type { StudioServiceStore } from '@auroraai/service';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { readDays, readFigures } from './studio-service-figures.ts';
import { STUDIO_TAUGHT, teachingOf } from './studio-teaching.ts';
import { newestTeachings } from './studio-teaching-rows.ts';

/** Services of the studio over PostgreSQL. Each call is one statement or one transaction. */
export function studioServiceStore(db: Kysely<Schema>): StudioServiceStore {
  return {
    of: (organisation) => teachingOf(db, organisation),

    link: (organisation, responsible) =>
      db.transaction().execute(async (trx) => {
        const ids = [...new Set(responsible)].sort();
        // Two operators at once take turns, so that none sees what the other is about to take.
        await sql`lock table studio_owner in share row exclusive mode`.execute(trx);
        const taken = await trx
          .selectFrom('studio_owner')
          .select('responsible')
          .where(sql<boolean>`responsible = any(${ids}::text[])`)
          .where('organisation', '<>', organisation)
          .orderBy(sql`responsible collate "C"`)
          .execute();
        if (taken.length > 0) return taken.map(({ responsible: id }) => id);
        await trx.deleteFrom('studio_owner').where('organisation', '=', organisation).execute();
        await sql`
          insert into studio_owner (responsible, organisation)
          select id, ${organisation} from unnest(${ids}::text[]) as id
        `.execute(trx);
        await sql`select pg_notify(${STUDIO_TAUGHT}, '')`.execute(trx);
        return [];
      }),

    owners: () =>
      db.selectFrom('studio_owner').selectAll().orderBy(sql`responsible collate "C"`).execute(),

    taught: () => newestTeachings(db, sql`true`),

    async count(counts) {
      // In one order everywhere, so that instances that count at once never wait for one another.
      await sql`
        insert into studio_service_count as kept (service, day, what, count)
        select service, day, what, sum(count) from unnest(
          ${counts.map(({ service }) => service)}::text[], ${counts.map(({ day }) => day)}::text[],
          ${counts.map(({ what }) => what)}::text[], ${counts.map(({ count }) => count)}::bigint[]
        ) as added (service, day, what, count)
        group by service, day, what
        order by service collate "C", day collate "C", what collate "C"
        on conflict (service, day, what) do update set count = kept.count + excluded.count
      `.execute(db);
    },

    figures: (services, from, to) => readFigures(db, services, from, to),

    days: (service, from, to) => readDays(db, service, from, to),

    async tidy(before) {
      const { numDeletedRows } = await db
        .deleteFrom('studio_service_count')
        .where('day', '<', before)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
