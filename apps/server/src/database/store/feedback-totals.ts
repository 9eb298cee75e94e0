import type { FeedbackTotal } from '@auroraai/service';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** Which totals: of the services named or of all, of one organisation or of all. */
export interface Scope {
  serviceIds?: readonly string[] | undefined;
  organisation?: string | undefined;
}

/**
 * Thumbs, choices and showings per service, counted once per recommendation, sorted by service id.
 * Services that were never recommended are absent.
 */
export async function feedbackTotals(
  db: Kysely<Schema>,
  { serviceIds, organisation }: Scope,
): Promise<FeedbackTotal[]> {
  const ids = serviceIds ? [...serviceIds] : null;
  const whose = organisation === undefined ? sql`true` : sql`organisation = ${organisation}`;
  const some = ids ? sql`service_ids && ${ids}::text[]` : sql`true`;
  const which = ids ? sql`service_id = any(${ids}::text[])` : sql`true`;
  const { rows } = await sql<Record<keyof FeedbackTotal, string>>`
    with shown as (
      select distinct number, service_id
      from recommendation, unnest(service_ids) as service_id
      where ${whose} and ${some}
    ), thumbs as (
      select service_id, count(*) filter (where score = 1) as helpful,
        count(*) filter (where score = -1) as unhelpful
      from feedback join recommendation on number = recommendation
      where ${whose} and ${which}
      group by service_id
    ), choices as (
      select service_id, count(distinct recommendation) as chosen
      from choice join recommendation on number = recommendation
      where ${whose} and ${which}
      group by service_id
    )
    select service_id as "serviceId", count(*) as shown,
      coalesce(max(helpful), 0) as helpful, coalesce(max(unhelpful), 0) as unhelpful,
      coalesce(max(chosen), 0) as chosen
    from shown left join thumbs using (service_id) left join choices using (service_id)
    where ${which}
    group by service_id
    order by service_id
  `.execute(db);
  return rows.map(({ serviceId, shown, helpful, unhelpful, chosen }) => ({
    serviceId,
    shown: Number(shown),
    helpful: Number(helpful),
    unhelpful: Number(unhelpful),
    chosen: Number(chosen),
  }));
}
