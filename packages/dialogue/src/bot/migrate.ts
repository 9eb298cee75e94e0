import { BOT_FORMAT } from './bot.ts';
import type { BotFault } from './faults.ts';

/** Turns a document of one format version into the next. */
export type Migration = (document: Record<string, unknown>) => Record<string, unknown>;

/** By the version from which each leads one up. Version 1 is the first, so there is none yet. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/**
 * A document brought to the present format, or why it cannot be.
 * `migrations` and `to` are there for tests.
 */
export function migrate(
  document: Record<string, unknown>,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
  to: number = BOT_FORMAT,
): { document: Record<string, unknown> } | { problem: BotFault } {
  const { format } = document;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return { problem: { code: 'no-format', values: { present: to } } };
  }
  if (format > to) {
    return { problem: { code: 'newer-format', values: { format, present: to } } };
  }
  let migrated = document;
  for (let version = format; version < to; version++) {
    const migration = migrations[version];
    if (!migration) {
      const values = { format: version, next: version + 1 };
      return { problem: { code: 'no-way-from-format', values } };
    }
    migrated = { ...migration(migrated), format: version + 1 };
  }
  return { document: migrated };
}
