import type { DeskEnding, DeskPlace, DeskStore } from '@auroraai/service';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Schema } from '../schema.ts';

/** Desks in PostgreSQL. Places are written with the turns of their conversations, and go with them. */
export function deskStore(db: Kysely<Schema>): DeskStore {
  return {
    of: (organisation) => ({
      async onDuty(desk, { id, name }, at) {
        const row = { organisation, desk, adviser: id, name, seen_at: at };
        await db
          .insertInto('desk_duty')
          .values(row)
          .onConflict((conflict) =>
            conflict
              .columns(['organisation', 'desk', 'adviser'])
              .doUpdateSet({ name, seen_at: at }),
          )
          .execute();
      },

      async offDuty(desk, adviserId) {
        await db
          .deleteFrom('desk_duty')
          .where('organisation', '=', organisation)
          .where('desk', '=', desk)
          .where('adviser', '=', adviserId)
          .execute();
      },

      async duty(desk, since) {
        return db
          .selectFrom('desk_duty')
          .select(['adviser as id', 'name'])
          .where('organisation', '=', organisation)
          .where('desk', '=', desk)
          .where('seen_at', '>=', since)
          .orderBy('adviser')
          .execute();
      },

      async places(desk) {
        const rows = await db
          .selectFrom('desk_place')
          .selectAll()
          .where('organisation', '=', organisation)
          .where('desk', '=', desk)
          .orderBy('queued_at')
          .orderBy('conversation')
          .execute();
        return rows.map(toPlace);
      },

      async place(conversation) {
        const row = await db
          .selectFrom('desk_place')
          .selectAll()
          .where('organisation', '=', organisation)
          .where('conversation', '=', conversation)
          .executeTakeFirst();
        return row ? toPlace(row) : null;
      },

      async outcomes(desk, limit) {
        const rows = await db
          .selectFrom('desk_outcome')
          .select(['desk', 'ending', 'waited', 'served', 'at'])
          .where('organisation', '=', organisation)
          .where('desk', '=', desk)
          .orderBy('at', 'desc')
          .orderBy('position', 'desc')
          .limit(limit)
          .execute();
        return rows.map((row) => ({ ...row, ending: row.ending as DeskEnding }));
      },
    }),

    async busy() {
      const { rows } = await sql<{ organisation: string; desk: string; queued: number }>`
        select organisation, desk, (count(*) filter (where state = 'queued'))::integer as queued
        from desk_place group by organisation, desk
      `.execute(db);
      return rows;
    },

    async forget(before) {
      await db.deleteFrom('desk_outcome').where('at', '<', before).execute();
      await db.deleteFrom('desk_duty').where('seen_at', '<', before).execute();
    },
  };
}

function toPlace(row: Selectable<Schema['desk_place']>): DeskPlace {
  const { conversation, desk, state, language, reason, adviser, adviser_name: name } = row;
  return {
    conversation,
    desk,
    state: state as DeskPlace['state'],
    language,
    reason,
    queuedAt: row.queued_at,
    takenAt: row.taken_at,
    adviser: adviser === null ? null : { id: adviser, name: name ?? '' },
    toldPosition: row.told_position,
  };
}
