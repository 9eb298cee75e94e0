import type { Activity, Conversation, ConversationStore } from '@auroraai/service';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Schema } from '../schema.ts';
import { createTeller } from '../teller.ts';
import { deskStatements } from './desk-statements.ts';
import { keepRating, ratingsOf } from './ratings.ts';

/** The channel on which instances hear that conversations have grown: `{id} {place}`, again and again. */
export const CONVERSATION_GROWN = 'aurora_conversation_grown';

/**
 * Conversations in PostgreSQL; a turn is one statement, so it is kept whole or not at all.
 *
 * Other instances are told after a turn has been kept, not in its transaction: PostgreSQL lets
 * transactions that notify commit only one after another, and each waits for the disk. What an
 * instance that dies in between has not told is found when the others catch up.
 */
export function conversationStore(
  db: Kysely<Schema>,
  onTrouble: (error: Error) => void,
): ConversationStore {
  const tell = createTeller(db, CONVERSATION_GROWN, onTrouble);
  return {
    of: (organisation) => ({
      async start({ id, bot, userId, at }) {
        const { rows } = await sql<{ id: string }>`
          insert into conversation (id, organisation, bot, user_id, at, last_at)
          select ${id}, ${organisation}, ${bot}, ${userId}, ${at}, ${at}
          where not exists (select from deleted_conversation where id = ${id})
          on conflict (id) do nothing
          returning id
        `.execute(db);
        if (rows.length > 0) return 'started';
        if (await isDeleted(id)) return 'deleted';
        if (await find(organisation, id)) return 'known';
        throw new Error('This conversation id is in use.');
      },

      async read(id, clientActivityId = null) {
        const { rows } = await sql<Selectable<Schema['conversation']> & { known: number | null }>`
          select conversation.*, activity.sequence as known
          from conversation left join activity
            on activity.conversation = conversation.id and client_id = ${clientActivityId}
          where conversation.id = ${id} and organisation = ${organisation}
        `.execute(db);
        const [row] = rows;
        if (!row) return null;
        const { known, ...conversation } = row;
        return { conversation: toConversation(conversation), known };
      },

      async commit(id, { version, at, memory, activities, clientActivityId, desk }) {
        // The row's lock makes instances take turns; who comes second finds another version.
        const { rows } = await sql<{ place: number }>`
          with turn as (
            update conversation set version = version + 1,
              last_sequence = last_sequence + ${activities.length}, last_at = ${at},
              memory = ${JSON.stringify(memory)}
            where id = ${id} and organisation = ${organisation} and version = ${version}
              and not exists (
                select from activity where conversation = ${id} and client_id = ${clientActivityId}
              )
            returning id, last_sequence
          ), said as (
            insert into activity (conversation, sequence, client_id, activity)
            select turn.id, last_sequence - ${activities.length} + place::integer,
              case place when 1 then ${clientActivityId} end, one
            from turn, json_array_elements(${JSON.stringify(activities)}) with ordinality
              as list (one, place)
          )${deskStatements(organisation, desk)}
          select last_sequence as place from turn
        `.execute(db);
        const [kept] = rows;
        if (kept) tell(`${id} ${kept.place}`);
        return kept !== undefined;
      },

      async activities(id, after, limit) {
        const rows = await db
          .selectFrom('activity')
          .innerJoin('conversation', 'conversation.id', 'activity.conversation')
          .select('activity')
          .where('conversation', '=', id)
          .where('organisation', '=', organisation)
          .where('sequence', '>', after)
          .orderBy('sequence')
          .limit(limit)
          .execute();
        return rows.map(({ activity }) => activity as Activity);
      },

      rate: (id, rating) => keepRating(db, organisation, id, rating),
      ratings: (bot) => ratingsOf(db, organisation, bot),

      isDeleted,

      async delete(id, at) {
        const { rows } = await sql<{ id: string }>`
          with gone as (
            delete from conversation where id = ${id} and organisation = ${organisation}
            returning id
          )
          insert into deleted_conversation (id, organisation, at)
          select id, ${organisation}, ${at} from gone
          returning id
        `.execute(db);
        return rows.length > 0;
      },

      async deleteSilentSince(bot, before) {
        const result = await db
          .deleteFrom('conversation')
          .where('organisation', '=', organisation)
          .where('bot', '=', bot)
          .where('last_at', '<', before)
          .executeTakeFirst();
        return Number(result.numDeletedRows);
      },
    }),

    async places(ids) {
      const { rows } = await sql<{ id: string; place: number }>`
        select id, last_sequence as place from conversation where id = any(${[...ids]}::text[])
      `.execute(db);
      return new Map(rows.map(({ id, place }) => [id, place]));
    },

    async forgetDeleted(before) {
      const result = await db
        .deleteFrom('deleted_conversation')
        .where('at', '<', before)
        .executeTakeFirst();
      return Number(result.numDeletedRows);
    },

    async signingKey(fresh) {
      await sql`
        insert into signing_key (value) values (${Buffer.from(fresh)})
        on conflict (singleton) do nothing
      `.execute(db);
      const { value } = await db
        .selectFrom('signing_key')
        .select('value')
        .executeTakeFirstOrThrow();
      return new Uint8Array(value);
    },
  };

  async function find(organisation: string, id: string): Promise<boolean> {
    const row = await db
      .selectFrom('conversation')
      .select('id')
      .where('id', '=', id)
      .where('organisation', '=', organisation)
      .executeTakeFirst();
    return row !== undefined;
  }

  async function isDeleted(id: string): Promise<boolean> {
    const row = await db
      .selectFrom('deleted_conversation')
      .select('id')
      .where('id', '=', id)
      .executeTakeFirst();
    return row !== undefined;
  }
}

function toConversation(row: Selectable<Schema['conversation']>): Conversation {
  const { user_id: userId, last_sequence: lastSequence, last_at: lastAt, ...rest } = row;
  return { ...rest, userId, lastSequence, lastAt };
}
