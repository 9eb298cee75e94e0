import type { StoredTeaching } from '@auroraai/service';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** The columns of a revision as the store gives it. */
export const TEACHING = sql`organisation, service, revision, areas, words, names, by, at, restores`;

/** The newest revision of each service of which a condition holds, by organisation and service. */
export async function newestTeachings(
  db: Kysely<Schema>,
  condition: RawBuilder<unknown>,
): Promise<StoredTeaching[]> {
  const { rows } = await sql<StoredTeaching>`
    select distinct on (organisation collate "C", service collate "C") ${TEACHING}
    from studio_teaching where ${condition}
    order by organisation collate "C", service collate "C", revision desc
  `.execute(db);
  return rows;
}
