import type { SessionAttributes, StoredSession } from '@auroraai/service';
import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/**
 * The session of a token unless it has expired; burning reads and deletes in one statement, so that
 * of two readers at once only one gets it.
 */
export async function takeSession(
  db: Kysely<Schema>,
  tokenHash: string,
  now: Date,
  burn: boolean,
): Promise<StoredSession | null> {
  const row = burn
    ? await db
        .deleteFrom('session')
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', now)
        .returningAll()
        .executeTakeFirst()
    : await db
        .selectFrom('session')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .where('expires_at', '>', now)
        .executeTakeFirst();
  if (!row) return null;
  return {
    tokenHash: row.token_hash,
    channelId: row.channel_id,
    attributes: row.attributes as SessionAttributes,
    expiresAt: row.expires_at,
  };
}
