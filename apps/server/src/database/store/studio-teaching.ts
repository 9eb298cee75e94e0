import { type OrganisationTeaching, type StoredTeaching, TEACHINGS_KEPT } from '@auroraai/service';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { newestTeachings, TEACHING } from './studio-teaching-rows.ts';

/** The channel on which instances hear that something was taught, or services belong to somebody else. */
export const STUDIO_TAUGHT = 'aurora_studio_taught';

/** What an organisation teaches about its services. */
export function teachingOf(db: Kysely<Schema>, organisation: string): OrganisationTeaching {
  const history = async (service: string, limit: number, on: Kysely<Schema> = db) => {
    const { rows } = await sql<StoredTeaching>`
      select ${TEACHING} from studio_teaching
      where organisation = ${organisation} and service = ${service}
      order by revision desc limit ${limit}
    `.execute(on);
    return rows;
  };
  return {
    async responsible() {
      const rows = await db
        .selectFrom('studio_owner')
        .select('responsible')
        .where('organisation', '=', organisation)
        .orderBy(sql`responsible collate "C"`)
        .execute();
      return rows.map(({ responsible }) => responsible);
    },

    all: () => newestTeachings(db, sql`organisation = ${organisation}`),

    newest: async (service) => (await history(service, 1))[0] ?? null,

    history,

    teach: (service, base, { areas, words, names, by, at, restores }) =>
      db.transaction().execute(async (trx) => {
        const before = (await history(service, 1, trx))[0] ?? null;
        const added =
          (before?.revision ?? 0) === base
            ? await sql<StoredTeaching>`
                insert into studio_teaching
                  (organisation, service, revision, areas, words, names, by, at, restores)
                values (${organisation}, ${service}, ${base + 1}, ${JSON.stringify(areas)}::json,
                  ${JSON.stringify(words)}::json, ${JSON.stringify(names)}::json, ${by}, ${at},
                  ${restores})
                on conflict do nothing
                returning ${TEACHING}
              `.execute(trx)
            : null;
        const standing = added?.rows[0];
        if (!standing) {
          // Whoever came at the same moment has been waited for, and is seen now.
          return { kept: false, standing: (await history(service, 1, trx))[0] ?? null };
        }
        await sql`
          delete from studio_teaching where organisation = ${organisation}
            and service = ${service} and revision <= ${base + 1 - TEACHINGS_KEPT}
        `.execute(trx);
        await sql`select pg_notify(${STUDIO_TAUGHT}, '')`.execute(trx);
        return { kept: true, standing };
      }),
  };
}
