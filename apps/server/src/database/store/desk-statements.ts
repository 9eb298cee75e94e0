import type { DeskChange } from '@auroraai/service';
import { type RawBuilder, sql } from 'kysely';

/**
 * What a turn changes at a desk, as further parts of the turn's statement: they see the row that
 * `turn` has changed, or none, and then do nothing.
 */
export function deskStatements(
  organisation: string,
  change: DeskChange | undefined,
): RawBuilder<unknown> {
  if (!change) return sql``;
  const { place, outcome } = change;
  return sql`${
    place
      ? placed(organisation, place)
      : sql`, unplaced as (
    delete from desk_place using turn where conversation = turn.id
  )`
  }${outcome ? ended(organisation, outcome) : sql``}`;
}

function placed(
  organisation: string,
  place: NonNullable<DeskChange['place']>,
): RawBuilder<unknown> {
  const { desk, state, language, reason, queuedAt, takenAt, adviser, toldPosition } = place;
  return sql`, placed as (
    insert into desk_place (conversation, organisation, desk, state, language, reason, queued_at,
      taken_at, adviser, adviser_name, told_position)
    select turn.id, ${organisation}, ${desk}, ${state}, ${language}, ${reason},
      ${queuedAt}::timestamptz, ${takenAt}::timestamptz, ${adviser?.id ?? null}::text,
      ${adviser?.name ?? null}::text, ${toldPosition}::integer
    from turn
    on conflict (conversation) do update set desk = excluded.desk, state = excluded.state,
      language = excluded.language, reason = excluded.reason, queued_at = excluded.queued_at,
      taken_at = excluded.taken_at, adviser = excluded.adviser,
      adviser_name = excluded.adviser_name, told_position = excluded.told_position
  )`;
}

function ended(
  organisation: string,
  { desk, ending, waited, served, at }: NonNullable<DeskChange['outcome']>,
): RawBuilder<unknown> {
  return sql`, ended as (
    insert into desk_outcome (organisation, desk, ending, waited, served, at)
    select ${organisation}, ${desk}, ${ending}, ${waited}::integer, ${served}::integer,
      ${at}::timestamptz
    from turn
  )`;
}
