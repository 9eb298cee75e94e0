import type { ClientScope, Store } from '@auroraai/service';
import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';
import { catalogueStore } from './catalogue.ts';
import { conversationStore } from './conversations.ts';
import { deskStore } from './desks.ts';
import { feedbackTotals } from './feedback-totals.ts';
import { inboxStore } from './inboxes.ts';
import { organisationStore } from './organisation.ts';
import { quizGroupStore } from './quiz-groups.ts';
import { takeSession } from './session.ts';
import { situationStore } from './situation.ts';
import { studioAccountStore } from './studio-accounts.ts';
import { studioBankStore } from './studio-bank.ts';
import { studioBotStore } from './studio-bots.ts';
import { studioJargonStore } from './studio-jargon.ts';
import { studioServiceStore } from './studio-services.ts';
import { transferStore } from './transfers.ts';

/**
 * The Store port over PostgreSQL. Each call is one statement or one transaction: what has been
 * acknowledged survives a crash, and what has not leaves nothing behind.
 *
 * @param onTrouble called when other instances could not be told of something that has been kept.
 */
export function postgresStore(
  db: Kysely<Schema>,
  onTrouble: (error: Error) => void = () => {},
): Store {
  return {
    of: (organisation) => organisationStore(db, organisation),

    async organisationOf(recommendationNumber) {
      if (!Number.isSafeInteger(recommendationNumber)) return null;
      const row = await db
        .selectFrom('recommendation')
        .select('organisation')
        .where('number', '=', String(recommendationNumber))
        .executeTakeFirst();
      return row?.organisation ?? null;
    },

    feedbackTotals: (serviceIds) => feedbackTotals(db, { serviceIds }),

    session: (tokenHash, now, burn) => takeSession(db, tokenHash, now, burn),

    async deleteExpiredSessions(now) {
      const result = await db
        .deleteFrom('session')
        .where('expires_at', '<=', now)
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    },

    async client(id) {
      const row = await db.selectFrom('client').selectAll().where('id', '=', id).executeTakeFirst();
      if (!row) return null;
      const { secret_hash: secretHash, scopes, ...client } = row;
      return { ...client, secretHash, scopes: scopes as ClientScope[] };
    },

    async putClient({ secretHash, scopes, ...client }) {
      const row = { ...client, secret_hash: secretHash, scopes: [...scopes] };
      await db
        .insertInto('client')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute();
    },

    catalogue: catalogueStore(db),
    conversations: conversationStore(db, onTrouble),
    desks: deskStore(db),
    transfers: transferStore(db),
    inboxes: inboxStore(db),
    groups: quizGroupStore(db, onTrouble),
    situation: situationStore(db),
    studioAccounts: studioAccountStore(db),
    studioBank: studioBankStore(db),
    studioBots: studioBotStore(db, onTrouble),
    studioJargon: studioJargonStore(db),
    studioServices: studioServiceStore(db),
  };
}
