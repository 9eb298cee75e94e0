import type { DraftEdit } from '@auroraai/service';
import type { Transaction } from 'kysely';
import type { Schema } from '../schema.ts';
import { partRow } from './studio-rows.ts';
import { keepTopics } from './studio-topics.ts';

/** So many rows go into one statement, which holds 65,535 parameters at most. */
const ROWS = 500;

/** Keeps an edit of a locked bot; gives the number of the last change. */
export async function keepEdit(
  trx: Transaction<Schema>,
  bot: string,
  before: number,
  edit: DraftEdit,
): Promise<{ sequence: number; isChanged: boolean }> {
  const { by, at, revisions, changes, conflicts, settled, names, languages, topics = [] } = edit;
  await keepTopics(trx, bot, topics);
  for (const some of chunks(changes)) {
    await trx
      .insertInto('studio_change')
      .values(some.map(({ id, part, outcome }) => ({ bot, id, part, outcome })))
      .execute();
  }
  const isChanged = revisions.length + conflicts.length + settled.length > 0;
  if (!isChanged) return { sequence: before, isChanged };
  const sequence = before + 1;
  await trx.insertInto('studio_edit').values({ bot, sequence, by }).execute();
  for (const some of chunks(revisions)) {
    await trx
      .insertInto('studio_revision')
      .values(some.map((one) => ({ ...partRow(bot, one), sequence })))
      .execute();
  }
  const standing = new Map(revisions.map((one) => [one.id, one]));
  for (const some of chunks([...standing.values()])) {
    await trx
      .insertInto('studio_part')
      .values(some.map((one) => partRow(bot, one)))
      .onConflict((conflict) =>
        conflict.columns(['bot', 'id']).doUpdateSet((update) => ({
          revision: update.ref('excluded.revision'),
          value: update.ref('excluded.value'),
          position: update.ref('excluded.position'),
          size: update.ref('excluded.size'),
          by: update.ref('excluded.by'),
          at: update.ref('excluded.at'),
        })),
      )
      .execute();
  }
  for (const some of chunks(conflicts.map((one, place) => ({ ...one, place })))) {
    await trx
      .insertInto('studio_conflict')
      .values(
        some.map(({ id, part, kind, path, standing, standingBy, other, otherBy, at, place }) => ({
          ...{ bot, id, part, kind, path: JSON.stringify(path), at, sequence, place },
          ...{ standing: toJson(standing), standing_by: standingBy },
          ...{ other: toJson(other), other_by: otherBy, settled_sequence: null },
        })),
      )
      .execute();
  }
  if (settled.length > 0) {
    await trx
      .updateTable('studio_conflict')
      .set({ settled_sequence: sequence })
      .where('bot', '=', bot)
      .where('id', 'in', [...settled])
      .execute();
  }
  await trx
    .updateTable('studio_bot')
    .set({
      ...{ sequence, changed_at: at, changed_by: by },
      ...(names && { names: JSON.stringify(names) }),
      ...(languages && { languages: [...languages] }),
    })
    .where('id', '=', bot)
    .execute();
  return { sequence, isChanged };
}

function toJson(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

function chunks<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / ROWS) }, (_, at) =>
    all.slice(at * ROWS, (at + 1) * ROWS),
  );
}
