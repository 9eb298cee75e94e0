import type { Rating } from '@auroraai/service';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** Keeps a rating, or takes the earlier one back; false when there is no such conversation. */
export async function keepRating(
  db: Kysely<Schema>,
  organisation: string,
  conversation: string,
  { activityId, bot, answer, score, reasons, resolved, at }: Rating,
): Promise<boolean> {
  const activity = activityId ?? '';
  const isTakenBack = score === null && resolved === null;
  const { rows } = await sql`
    with own as (
      select id from conversation where id = ${conversation} and organisation = ${organisation}
      for key share
    ), gone as (
      delete from rating using own
      where conversation = own.id and activity = ${activity} and ${isTakenBack}
    ), kept as (
      insert into rating (conversation, activity, bot, answer, score, reasons, resolved, at)
      select own.id, ${activity}, ${bot}, ${answer}, ${score}::smallint, ${[...reasons]}::text[],
        ${resolved}::boolean, ${at}::timestamptz
      from own where not ${isTakenBack}
      on conflict (conversation, activity) do update set bot = excluded.bot,
        answer = excluded.answer, score = excluded.score, reasons = excluded.reasons,
        resolved = excluded.resolved, at = excluded.at
    )
    select id from own
  `.execute(db);
  return rows.length > 0;
}

/** The ratings of a bot, oldest first. */
export async function ratingsOf(
  db: Kysely<Schema>,
  organisation: string,
  bot: string,
): Promise<Rating[]> {
  const rows = await db
    .selectFrom('rating')
    .innerJoin('conversation', 'conversation.id', 'rating.conversation')
    .selectAll('rating')
    .where('organisation', '=', organisation)
    .where('rating.bot', '=', bot)
    .orderBy('rating.at')
    .orderBy('activity')
    .execute();
  return rows.map(({ conversation: _, activity, ...rest }) => ({
    ...rest,
    activityId: activity === '' ? null : activity,
  }));
}
