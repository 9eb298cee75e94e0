import type { StudioAccountStore } from '@auroraai/service';
import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';
import { knownAccounts, toKnown } from './studio-account-rows.ts';

type Sessions = Pick<
  StudioAccountStore,
  'startSession' | 'session' | 'extendSession' | 'endSession' | 'endSessions'
>;

/** Sign-ins that last, over PostgreSQL. */
export function sessionStore(db: Kysely<Schema>): Sessions {
  return {
    async startSession({ tokenHash, account, startedAt, expiresAt }) {
      await db
        .insertInto('studio_session')
        .values({
          ...{ token_hash: tokenHash, account },
          ...{ started_at: startedAt, expires_at: expiresAt },
        })
        .execute();
    },

    async session(tokenHash, now) {
      const row = await knownAccounts(db)
        .innerJoin('studio_session', 'studio_session.account', 'studio_account.id')
        .select(['studio_session.started_at', 'studio_session.expires_at'])
        .where('studio_session.token_hash', '=', tokenHash)
        .where('studio_session.expires_at', '>', now)
        .executeTakeFirst();
      const of = toKnown(row);
      if (!row || !of) return null;
      const { started_at: startedAt, expires_at: expiresAt } = row;
      return { tokenHash, account: of.id, startedAt, expiresAt, of };
    },

    async extendSession(tokenHash, expiresAt) {
      await db
        .updateTable('studio_session')
        .set({ expires_at: expiresAt })
        .where('token_hash', '=', tokenHash)
        .execute();
    },

    async endSession(tokenHash) {
      await db.deleteFrom('studio_session').where('token_hash', '=', tokenHash).execute();
    },

    async endSessions(account, except = '') {
      await db
        .deleteFrom('studio_session')
        .where('account', '=', account)
        .where('token_hash', '!=', except)
        .execute();
    },
  };
}
