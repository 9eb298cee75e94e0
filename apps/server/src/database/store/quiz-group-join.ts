import type { JoinedPlayer, Joining } from '@auroraai/service';
import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** Lets somebody into a group, or back to the place of their secret; null when the code opens none. */
export function joinQuizGroup(
  db: Kysely<Schema>,
  { organisation, codeHash, player, nameFor, most }: Joining,
  now: Date,
): Promise<JoinedPlayer | null> {
  return db.transaction().execute(async (trx) => {
    // Those who join one group do so in turn: two never choose one name.
    const group = await trx
      .selectFrom('quiz_group')
      .select(['id', 'expires_at'])
      .where('code_hash', '=', codeHash)
      .where('organisation', '=', organisation)
      .where('expires_at', '>', now)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!group) return null;
    const players = await trx
      .selectFrom('quiz_group_player')
      .select(['id', 'secret_hash', 'nickname', 'name_key'])
      .where('group_id', '=', group.id)
      .execute();
    const place = { groupId: group.id, expiresAt: group.expires_at };
    const same = players.find(({ secret_hash }) => secret_hash === player.secretHash);
    if (same) return { ...place, playerId: same.id, nickname: same.nickname };
    if (players.length >= most) return null;
    const { nickname, key } = nameFor(new Set(players.map(({ name_key }) => name_key)));
    const { id, secretHash: secret_hash, avatar } = player;
    await trx
      .insertInto('quiz_group_player')
      .values({ id, group_id: group.id, secret_hash, nickname, name_key: key, avatar })
      .execute();
    return { ...place, playerId: id, nickname };
  });
}
