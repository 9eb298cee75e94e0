import type { OrganisationStore, Recommendation, RecommendationRef } from '@auroraai/service';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { feedbackTotals } from './feedback-totals.ts';

/**
 * Lets a statement return before the disk has it, for what a person waits for and can do without: a
 * power cut may take the last half second of it. A disk that stalls would stall every answer.
 */
const UNHURRIED = sql`set_config('synchronous_commit', 'off', true)`;

/** What one organisation keeps: every statement names it, so nothing of another can be reached. */
export function organisationStore(db: Kysely<Schema>, organisation: string): OrganisationStore {
  /** The organisation's own recommendation, or nothing: the one place where the binding is made. */
  async function find(on: Kysely<Schema>, ref: RecommendationRef) {
    const own = on
      .selectFrom('recommendation')
      .selectAll()
      .where('organisation', '=', organisation);
    if ('id' in ref) return own.where('id', '=', ref.id).executeTakeFirst();
    if (!Number.isSafeInteger(ref.number)) return undefined;
    return own.where('number', '=', String(ref.number)).executeTakeFirst();
  }

  return {
    async addRecommendation({ serviceIds, ...recommendation }) {
      const { number } = await db
        .insertInto('recommendation')
        .values({ ...recommendation, organisation, service_ids: [...serviceIds] })
        .returning(['number', UNHURRIED.as('unhurried')])
        .executeTakeFirstOrThrow();
      return Number(number);
    },

    async recommendation(ref) {
      const row = await find(db, ref);
      return row ? toRecommendation(row) : null;
    },

    async deleteRecommendation(ref) {
      const row = await find(db, ref);
      if (!row) return false;
      const result = await db
        .deleteFrom('recommendation')
        .where('number', '=', row.number)
        .executeTakeFirst();
      return result.numDeletedRows > 0n;
    },

    async setFeedback(ref, feedback) {
      return db.transaction().execute(async (transaction) => {
        const row = await find(transaction, ref);
        if (!row) return false;
        for (const { serviceId, score, reasons, at } of feedback) {
          const values = { score, reasons: [...reasons], at };
          await transaction
            .insertInto('feedback')
            .values({ recommendation: row.number, service_id: serviceId ?? '', ...values })
            .onConflict((conflict) =>
              conflict.columns(['recommendation', 'service_id']).doUpdateSet(values),
            )
            .execute();
        }
        return true;
      });
    },

    async feedback(ref) {
      const row = await find(db, ref);
      if (!row) return [];
      const rows = await db
        .selectFrom('feedback')
        .selectAll()
        .where('recommendation', '=', row.number)
        .orderBy('service_id')
        .execute();
      return rows.map(({ service_id, score, reasons, at }) => ({
        serviceId: service_id === '' ? null : service_id,
        score: score as 1 | -1,
        reasons,
        at,
      }));
    },

    async addChoice(ref, { serviceId, channelId, kind, at }) {
      const row = await find(db, ref);
      if (!row) return false;
      await db
        .insertInto('choice')
        .values({
          recommendation: row.number,
          service_id: serviceId,
          channel_id: channelId,
          kind,
          at,
        })
        .execute();
      return true;
    },

    async choices(ref) {
      const row = await find(db, ref);
      if (!row) return [];
      const rows = await db
        .selectFrom('choice')
        .selectAll()
        .where('recommendation', '=', row.number)
        .orderBy('position')
        .execute();
      return rows.map(({ service_id, channel_id, kind, at }) => ({
        serviceId: service_id,
        channelId: channel_id,
        kind: kind as Awaited<ReturnType<OrganisationStore['choices']>>[number]['kind'],
        at,
      }));
    },

    feedbackTotals: (serviceIds) => feedbackTotals(db, { serviceIds, organisation }),

    async putSession({ tokenHash, channelId, attributes, expiresAt }) {
      const values = {
        organisation,
        channel_id: channelId,
        attributes: JSON.stringify(attributes),
        expires_at: expiresAt,
      };
      await db
        .insertInto('session')
        .values({ token_hash: tokenHash, ...values })
        .onConflict((conflict) => conflict.column('token_hash').doUpdateSet(values))
        .execute();
    },
  };
}

function toRecommendation(row: Selectable<Schema['recommendation']>): Recommendation {
  const { number, service_ids: serviceIds, door, ...rest } = row;
  return { ...rest, number: Number(number), serviceIds, door: door as Recommendation['door'] };
}
