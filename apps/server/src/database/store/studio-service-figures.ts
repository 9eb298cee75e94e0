import type {
  ChoiceKind,
  CountedService,
  ServiceDayRow,
  ServiceFiguresRow,
} from '@auroraai/service';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** The days of the people who are served. */
const ZONE = sql.lit('Europe/Helsinki');

/** Whether a moment lies between two days, both included; an index on it can be used. */
function isBetween(from: string, to: string): RawBuilder<boolean> {
  return sql`at >= ${from}::date::timestamp at time zone ${ZONE}
    and at < (${to}::date + 1)::timestamp at time zone ${ZONE}`;
}

/** Figures of services between two days; services without any are absent. */
export async function readFigures(
  db: Kysely<Schema>,
  services: readonly string[],
  from: string,
  to: string,
): Promise<ServiceFiguresRow[]> {
  const ids = [...services];
  const [counts, choices, thumbs] = await Promise.all([
    sql<{ service: string; what: CountedService; count: string }>`
      select service, what, sum(count) as count from studio_service_count
      where service = any(${ids}::text[]) and day between ${from} and ${to}
      group by service, what
    `.execute(db),
    sql<{ service: string; kind: ChoiceKind | null; count: string }>`
      select service_id as service, kind, count(distinct recommendation) as count from choice
      where service_id = any(${ids}::text[]) and ${isBetween(from, to)}
      group by grouping sets ((service_id, kind), (service_id))
    `.execute(db),
    sql<{ service: string; score: number; count: string }>`
      select service_id as service, score, count(*) as count from feedback
      where service_id = any(${ids}::text[]) and ${isBetween(from, to)}
      group by service_id, score
    `.execute(db),
  ]);
  const found = new Map<string, ServiceFiguresRow>();
  const figuresOf = (service: string): ServiceFiguresRow => {
    const none = { recommended: 0, words: 0, situation: 0, chosen: 0, helpful: 0, unhelpful: 0 };
    const figures = found.get(service) ?? { service, ...none, choices: {} };
    found.set(service, figures);
    return figures;
  };
  for (const { service, what, count } of counts.rows) figuresOf(service)[what] = Number(count);
  for (const { service, kind, count } of choices.rows) {
    if (kind === null) figuresOf(service).chosen = Number(count);
    else figuresOf(service).choices[kind] = Number(count);
  }
  for (const { service, score, count } of thumbs.rows) {
    figuresOf(service)[score === 1 ? 'helpful' : 'unhelpful'] = Number(count);
  }
  return [...found.values()].sort((a, b) => (a.service < b.service ? -1 : 1));
}

/** Days between two days on which a service was recommended or chosen, in order. */
export async function readDays(
  db: Kysely<Schema>,
  service: string,
  from: string,
  to: string,
): Promise<ServiceDayRow[]> {
  const { rows } = await sql<{ day: string; recommended: string; chosen: string }>`
    with shown as (
      select day, count from studio_service_count
      where service = ${service} and what = 'recommended' and day between ${from} and ${to}
    ), chosen as (
      select to_char(at at time zone ${ZONE}, 'YYYY-MM-DD') as day,
        count(distinct recommendation) as count
      from choice where service_id = ${service} and ${isBetween(from, to)} group by 1
    )
    select day, coalesce(shown.count, 0) as recommended, coalesce(chosen.count, 0) as chosen
    from shown full join chosen using (day) order by day collate "C"
  `.execute(db);
  return rows.map(({ day, recommended, chosen }) => ({
    day,
    recommended: Number(recommended),
    chosen: Number(chosen),
  }));
}
