import type { StoredJargon, StudioJargonStore } from '@auroraai/service';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

const COLUMNS = sql`revision, entries, by, at`;

/** Words that organisations avoid, over PostgreSQL. */
export function studioJargonStore(db: Kysely<Schema>): StudioJargonStore {
  return {
    of(organisation) {
      const read = async () => {
        const { rows } = await sql<StoredJargon>`
          select ${COLUMNS} from studio_jargon where organisation = ${organisation}
        `.execute(db);
        return rows[0] ?? null;
      };
      return {
        read,
        async replace(base, { entries, by, at }) {
          const json = JSON.stringify(entries);
          // Whoever comes at the same moment waits for the row, and then sees another revision.
          const { rows } =
            base === 0
              ? await sql<StoredJargon>`
                  insert into studio_jargon (organisation, revision, entries, by, at)
                  values (${organisation}, 1, ${json}::json, ${by}, ${at})
                  on conflict do nothing
                  returning ${COLUMNS}
                `.execute(db)
              : await sql<StoredJargon>`
                  update studio_jargon
                  set revision = ${base + 1}, entries = ${json}::json, by = ${by}, at = ${at}
                  where organisation = ${organisation} and revision = ${base}
                  returning ${COLUMNS}
                `.execute(db);
          const standing = rows[0];
          return standing ? { kept: true, standing } : { kept: false, standing: await read() };
        },
      };
    },
  };
}
