import type { StoredConflict, StoredRevision } from '@auroraai/service';
import type { Insertable, Kysely, Selectable, Transaction } from 'kysely';
import type { Schema } from '../schema.ts';

/** What the parts of an organisation's store work with. */
export interface OfBots {
  db: Kysely<Schema>;
  organisation: string;
  /** Tells other instances of a bot. */
  tell: { draft: (bot: string) => void; published: (bot: string) => void };
}

/** Locks a bot of an organisation against other changes until the transaction ends; null when there is none. */
export async function lockBot(
  trx: Transaction<Schema>,
  organisation: string,
  bot: string,
): Promise<{ sequence: number } | null> {
  const found = await trx
    .selectFrom('studio_bot')
    .select('sequence')
    .where('id', '=', bot)
    .where('organisation', '=', organisation)
    .forUpdate()
    .executeTakeFirst();
  return found ?? null;
}

/** A revision as a row. */
export function partRow(bot: string, part: StoredRevision): Insertable<Schema['studio_part']> {
  const { id, kind, revision, value, order, size, by, at } = part;
  const written = value === null ? null : JSON.stringify(value);
  return { bot, id, kind, revision, value: written, position: order, size, by, at };
}

/** A row as a revision. */
export function toRevision(row: Selectable<Schema['studio_part']>): StoredRevision {
  const { id, kind, revision, value, position, size, by, at } = row;
  return {
    ...{ id, kind: kind as StoredRevision['kind'], revision, order: position, size, by, at },
    value: value as StoredRevision['value'],
  };
}

/** A row as a conflict. */
export function toConflict(row: Selectable<Schema['studio_conflict']>): StoredConflict {
  const { id, part, kind, path, standing, other, at } = row;
  return {
    ...{ id, part, at, kind: kind as StoredConflict['kind'] },
    path: path as StoredConflict['path'],
    standing: standing as StoredConflict['standing'],
    standingBy: row.standing_by,
    other: other as StoredConflict['other'],
    otherBy: row.other_by,
    settled: row.settled_sequence !== null,
  };
}
