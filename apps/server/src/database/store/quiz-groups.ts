import type { GroupStore } from '@auroraai/service';
import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';
import { createTeller } from '../teller.ts';
import { endQuizGroup } from './quiz-group-end.ts';
import { joinQuizGroup } from './quiz-group-join.ts';
import { ownPlace, readQuizGroup } from './quiz-group-read.ts';
import { quizGroupSections } from './quiz-group-sections.ts';

/** The channel on which instances hear that groups have changed: their ids. */
export const QUIZ_GROUP_CHANGED = 'aurora_quiz_group_changed';

/** Groups over PostgreSQL. Other instances are told after a change has been kept. */
export function quizGroupStore(db: Kysely<Schema>, onTrouble: (error: Error) => void): GroupStore {
  const tell = createTeller(db, QUIZ_GROUP_CHANGED, onTrouble);
  const tellIf = (isDone: boolean, groupId: string) => {
    if (isDone) tell(groupId);
    return isDone;
  };
  return {
    ...quizGroupSections(db, tell),

    async create({ sections, codeHash, leaderHash, countedFrom, expiresAt, quiz, key, ...group }) {
      await db.transaction().execute(async (trx) => {
        const row = {
          ...group,
          quiz: JSON.stringify(quiz),
          counted_from: countedFrom && JSON.stringify(countedFrom),
          ...{ code_hash: codeHash, leader_hash: leaderHash, key: Buffer.from(key) },
          ...{ expires_at: expiresAt, ended_at: null },
        };
        await trx.insertInto('quiz_group').values(row).execute();
        const rows = sections.map(({ id, dimensions }, position) => ({
          ...{ group_id: group.id, id, position, dimensions: [...dimensions], picture: null },
        }));
        await trx.insertInto('quiz_group_section').values(rows).execute();
      });
    },

    async join(joining, now) {
      const joined = await joinQuizGroup(db, joining, now);
      if (joined) tell(joined.groupId);
      return joined;
    },

    async seat(groupId, secretHash, now) {
      const found = await db
        .selectFrom('quiz_group')
        .leftJoin('quiz_group_player', (join) =>
          join
            .onRef('quiz_group_player.group_id', '=', 'quiz_group.id')
            .on('quiz_group_player.secret_hash', '=', secretHash),
        )
        .select(['leader_hash', 'ended_at', 'expires_at', 'quiz_group_player.id as player_id'])
        .where('quiz_group.id', '=', groupId)
        .executeTakeFirst();
      if (!found) return null;
      if (found.ended_at || found.expires_at <= now) return 'over';
      if (found.leader_hash === secretHash) return { groupId, playerId: null };
      return found.player_id === null ? null : { groupId, playerId: found.player_id };
    },

    read: (groupId, now) => readQuizGroup(db, groupId, now),

    own: (groupId, playerId) => ownPlace(db, groupId, playerId),

    async hideNickname(groupId, playerId, hidden) {
      const { numUpdatedRows } = await db
        .updateTable('quiz_group_player')
        .set({ nickname_hidden: hidden })
        .where('id', '=', playerId)
        .where('group_id', '=', groupId)
        .executeTakeFirst();
      return tellIf(numUpdatedRows > 0n, groupId);
    },

    async removePlayer(groupId, playerId) {
      const { numDeletedRows } = await db
        .deleteFrom('quiz_group_player')
        .where('id', '=', playerId)
        .where('group_id', '=', groupId)
        .executeTakeFirst();
      return tellIf(numDeletedRows > 0n, groupId);
    },

    async setLeaderAway(groupId, away) {
      const { numUpdatedRows } = await db
        .updateTable('quiz_group')
        .set({ leader_away: away })
        .where('id', '=', groupId)
        .where('leader_away', '=', !away)
        .where('ended_at', 'is', null)
        .executeTakeFirst();
      return tellIf(numUpdatedRows > 0n, groupId);
    },

    async end(groupId, now) {
      const ended = await endQuizGroup(db, groupId, now);
      if (ended) tell(groupId);
      return ended;
    },

    async expired(now, limit) {
      const rows = await db
        .selectFrom('quiz_group')
        .select('id')
        .where('ended_at', 'is', null)
        .where('expires_at', '<=', now)
        .orderBy('expires_at')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },

    async forget(before) {
      const { numDeletedRows } = await db
        .deleteFrom('quiz_group')
        .where('ended_at', '<', before)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
