import type { BandsByDimension, EndedGroup, NewGroup } from '@auroraai/service';
import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** Deletes everything of a group but that it was there; gives what its players let be counted. */
export function endQuizGroup(
  db: Kysely<Schema>,
  groupId: string,
  now: Date,
): Promise<EndedGroup | null> {
  return db.transaction().execute(async (trx) => {
    const group = await trx
      .selectFrom('quiz_group')
      .select(['organisation', 'quiz', 'counted_from'])
      .where('id', '=', groupId)
      .where('ended_at', 'is', null)
      .forUpdate()
      .executeTakeFirst();
    if (!group) return null;
    const answers = await trx
      .selectFrom('quiz_group_answer as answer')
      .innerJoin('quiz_group_player as player', 'player.id', 'answer.player_id')
      .innerJoin('quiz_group_section as section', (join) =>
        join
          .onRef('section.group_id', '=', 'answer.group_id')
          .onRef('section.id', '=', 'answer.section_id'),
      )
      .select(['answer.player_id', 'answer.bands'])
      .where('answer.group_id', '=', groupId)
      .where('answer.bands', 'is not', null)
      .where('player.counted', '=', true)
      .where('section.state', '=', 'closed')
      .orderBy('section.position')
      .execute();
    await trx.deleteFrom('quiz_group_player').where('group_id', '=', groupId).execute();
    await trx.deleteFrom('quiz_group_section').where('group_id', '=', groupId).execute();
    await trx
      .updateTable('quiz_group')
      .set({
        ...{ quiz: null, counted_from: null, code_hash: null, leader_hash: null, key: null },
        ended_at: now,
      })
      .where('id', '=', groupId)
      .execute();
    const countedFrom = group.counted_from as NewGroup['countedFrom'];
    const profiles = new Map<string, BandsByDimension>();
    for (const { player_id: player, bands } of countedFrom ? answers : []) {
      profiles.set(player, { ...profiles.get(player), ...(bands as BandsByDimension) });
    }
    return {
      organisation: group.organisation,
      quizId: (group.quiz as NewGroup['quiz']).quiz_id,
      countedFrom,
      profiles: [...profiles.values()].filter((profile) => Object.keys(profile).length > 0),
    };
  });
}
