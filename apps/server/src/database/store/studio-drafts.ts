import type { EditNeeds, KnownDraft, OrganisationBots } from '@auroraai/service';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Schema } from '../schema.ts';
import { keepEdit } from './studio-edit.ts';
import { lockBot, type OfBots, toConflict, toRevision } from './studio-rows.ts';

type DraftPart = Pick<
  OrganisationBots,
  'draft' | 'edit' | 'events' | 'history' | 'conflict' | 'conflictsOf'
>;

/** The drafts of an organisation's bots. */
export function studioDrafts({ db, organisation, tell }: OfBots): DraftPart {
  const own = async (bot: string) =>
    db
      .selectFrom('studio_bot')
      .select('sequence')
      .where('id', '=', bot)
      .where('organisation', '=', organisation)
      .executeTakeFirst();
  return {
    draft: (bot) =>
      // One moment of all three: a change that came between would be missed by who asks for events.
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(async (trx) => {
          const found = await trx
            .selectFrom('studio_bot')
            .select('sequence')
            .where('id', '=', bot)
            .where('organisation', '=', organisation)
            .executeTakeFirst();
          if (!found) return null;
          const parts = await trx
            .selectFrom('studio_part')
            .selectAll()
            .where('bot', '=', bot)
            .where('value', 'is not', null)
            .orderBy(sql`kind collate "C"`)
            .orderBy('position')
            .orderBy(sql`id collate "C"`)
            .execute();
          const conflicts = await trx
            .selectFrom('studio_conflict')
            .selectAll()
            .where('bot', '=', bot)
            .where('settled_sequence', 'is', null)
            .orderBy('sequence')
            .orderBy('place')
            .execute();
          return {
            sequence: found.sequence,
            parts: parts.map(toRevision),
            conflicts: conflicts.map(toConflict),
          };
        }),

    async edit(bot, needs, decide) {
      const done = await db.transaction().execute(async (trx) => {
        const locked = await lockBot(trx, organisation, bot);
        if (!locked) return null;
        const edit = decide(await readKnown(trx, bot, locked.sequence, needs));
        return keepEdit(trx, bot, locked.sequence, edit);
      });
      if (done?.isChanged) tell.draft(bot);
      return done?.sequence ?? null;
    },

    async events(bot, after, limit) {
      if (!(await own(bot))) return [];
      const edits = await db
        .selectFrom('studio_edit')
        .select(['sequence', 'by'])
        .where('bot', '=', bot)
        .where('sequence', '>', after)
        .orderBy('sequence')
        .limit(limit)
        .execute();
      const last = edits.at(-1)?.sequence ?? after;
      const revisions = await db
        .selectFrom('studio_revision')
        .selectAll()
        .where('bot', '=', bot)
        .where('sequence', '>', after)
        .where('sequence', '<=', last)
        .orderBy('sequence')
        .orderBy('revision')
        .execute();
      const conflicts = await db
        .selectFrom('studio_conflict')
        .selectAll()
        .where('bot', '=', bot)
        .where((where) =>
          where.or([
            where.between('sequence', after + 1, last),
            where.between('settled_sequence', after + 1, last),
          ]),
        )
        .orderBy('place')
        .execute();
      return edits.map(({ sequence, by }) => ({
        sequence,
        by,
        revisions: revisions.filter((one) => one.sequence === sequence).map(toRevision),
        conflicts: conflicts.filter((one) => one.sequence === sequence).map(toConflict),
        settled: conflicts.filter((one) => one.settled_sequence === sequence).map(({ id }) => id),
      }));
    },

    async history(bot, part) {
      if (!(await own(bot))) return [];
      const rows = await db
        .selectFrom('studio_revision')
        .selectAll()
        .where('bot', '=', bot)
        .where('id', '=', part)
        .orderBy('revision', 'desc')
        .execute();
      return rows.map(toRevision);
    },

    async conflict(bot, conflict) {
      if (!(await own(bot))) return null;
      const row = await db
        .selectFrom('studio_conflict')
        .selectAll()
        .where('bot', '=', bot)
        .where('id', '=', conflict)
        .executeTakeFirst();
      return row ? toConflict(row) : null;
    },

    async conflictsOf(bot, part) {
      if (!(await own(bot))) return [];
      const rows = await db
        .selectFrom('studio_conflict')
        .selectAll()
        .where('bot', '=', bot)
        .where('part', '=', part)
        .orderBy('sequence', 'desc')
        .orderBy('place', 'desc')
        .execute();
      return rows.map(toConflict);
    },
  };
}

async function readKnown(
  trx: Transaction<Schema>,
  bot: string,
  sequence: number,
  needs: EditNeeds,
): Promise<KnownDraft> {
  const total = await trx
    .selectFrom('studio_part')
    .select((select) => [
      select.fn.countAll<string>().as('count'),
      select.fn.sum<string | null>('size').as('size'),
    ])
    .where('bot', '=', bot)
    .where('value', 'is not', null)
    .executeTakeFirstOrThrow();
  const changes = await among(trx, 'studio_change', bot, needs.changes);
  const parts = await among(trx, 'studio_part', bot, needs.parts);
  const conflicts = await among(trx, 'studio_conflict', bot, needs.conflicts);
  const { rows: bases } = await sql<Parameters<typeof toRevision>[0]>`
    select revision.* from studio_revision as revision
    join unnest(
      ${needs.bases.map(({ part }) => part)}::text[],
      ${needs.bases.map(({ revision }) => revision)}::int[]
    ) as base (part, number) on revision.id = base.part and revision.revision = base.number
    where revision.bot = ${bot}
  `.execute(trx);
  return {
    sequence,
    count: Number(total.count),
    size: Number(total.size ?? 0),
    changes: new Map(
      changes.map(({ id, part, outcome }) => [
        id,
        { id, part, outcome: outcome as 'applied' | 'merged' | 'both-kept' },
      ]),
    ),
    parts: new Map(parts.map((row) => [row.id, toRevision(row)])),
    bases: bases.map(toRevision),
    conflicts: new Map(conflicts.map((row) => [row.id, toConflict(row)])),
  };
}

function among<Table extends 'studio_change' | 'studio_part' | 'studio_conflict'>(
  trx: Kysely<Schema>,
  table: Table,
  bot: string,
  ids: readonly string[],
) {
  const rows = sql<import('kysely').Selectable<Schema[Table]>>`
    select * from ${sql.table(table)} where bot = ${bot} and id = any(${[...ids]}::text[])
  `.execute(trx);
  return rows.then((found) => found.rows);
}
