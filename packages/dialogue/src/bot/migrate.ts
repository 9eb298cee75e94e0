import { BOT_FORMAT } from './bot.ts';

/** Turns a document of one format version into the next. */
export type Migration = (document: Record<string, unknown>) => Record<string, unknown>;

/** By the version from which each leads one up. Version 1 is the first, so there is none yet. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/**
 * A document brought to the present format, or a sentence saying why it cannot be.
 * `migrations` and `to` are there for tests.
 */
export function migrate(
  document: Record<string, unknown>,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
  to: number = BOT_FORMAT,
): { document: Record<string, unknown> } | { problem: string } {
  const { format } = document;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return { problem: `"format" must be a whole number; the present version is ${to}.` };
  }
  if (format > to) {
    return {
      problem: `The bot was written in format ${format}, this program reads up to ${to}: update it.`,
    };
  }
  let migrated = document;
  for (let version = format; version < to; version++) {
    const migration = migrations[version];
    if (!migration) return { problem: `Nothing leads from format ${version} to ${version + 1}.` };
    migrated = { ...migration(migrated), format: version + 1 };
  }
  return { document: migrated };
}
