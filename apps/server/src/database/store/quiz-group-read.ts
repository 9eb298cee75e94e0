import type { OwnPlace, StoredGroup } from '@auroraai/service';
import { type Kysely, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** A group as everybody in it sees it, at one moment. */
export async function readQuizGroup(
  db: Kysely<Schema>,
  groupId: string,
  now: Date,
): Promise<StoredGroup | null> {
  const { rows } = await sql<StoredGroup>`
    select id, organisation, quiz, language, threshold,
      counted_from as "countedFrom", expires_at as "expiresAt", leader_away as "leaderAway",
      (
        select coalesce(json_agg(json_build_object(
          'id', section.id, 'dimensions', section.dimensions, 'state', section.state,
          'answered', case when section.state = 'closed' then section.answered
            else coalesce(answers.number, 0) end,
          'picture', section.picture
        ) order by section.position), '[]')
        from quiz_group_section as section
        left join (
          select section_id, count(*) as number from quiz_group_answer
          where group_id = ${groupId} group by section_id
        ) as answers on answers.section_id = section.id
        where section.group_id = quiz_group.id
      ) as sections,
      (
        select coalesce(json_agg(json_build_object(
          'id', player.id, 'nickname', player.nickname,
          'nicknameHidden', player.nickname_hidden, 'avatar', player.avatar,
          'place', coalesce(answers.number, 0)
        ) order by player.joined), '[]')
        from quiz_group_player as player
        left join (
          select player_id, count(*) as number from quiz_group_answer
          where group_id = ${groupId} group by player_id
        ) as answers on answers.player_id = player.id
        where player.group_id = quiz_group.id
      ) as players
    from quiz_group
    where id = ${groupId} and ended_at is null and expires_at > ${now}
  `.execute(db);
  return rows[0] ?? null;
}

/** What a player sees of themself; null when they are not in the group. */
export async function ownPlace(
  db: Kysely<Schema>,
  groupId: string,
  playerId: string,
): Promise<OwnPlace | null> {
  const player = await db
    .selectFrom('quiz_group_player')
    .select('counted')
    .where('id', '=', playerId)
    .where('group_id', '=', groupId)
    .executeTakeFirst();
  if (!player) return null;
  const kept = await db
    .selectFrom('quiz_group_answer')
    .select(['section_id as sectionId', 'revision'])
    .where('player_id', '=', playerId)
    .execute();
  return {
    counted: player.counted,
    kept: kept.map(({ sectionId, revision }) => ({ sectionId, revision: Number(revision) })),
  };
}
