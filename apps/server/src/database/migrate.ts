import { type Kysely, Migrator } from 'kysely';
import { SentenceError } from '../sentence-error.ts';
import { foundation } from './migrations/001-foundation.ts';
import { catalogueSeen } from './migrations/002-catalogue-seen.ts';
import { conversations } from './migrations/003-conversations.ts';
import { ratings } from './migrations/004-ratings.ts';
import { desks } from './migrations/005-desks.ts';
import { transfers } from './migrations/007-transfers.ts';
import { inboxes } from './migrations/008-inboxes.ts';
import { situationPictures } from './migrations/010-situation-pictures.ts';
import { quizGroups } from './migrations/011-quiz-groups.ts';
import { studioAccounts } from './migrations/012-studio-accounts.ts';
import { studioBots } from './migrations/013-studio-bots.ts';
import { studioTopics } from './migrations/014-studio-topics.ts';
import { studioServices } from './migrations/015-studio-services.ts';
import { studioBank } from './migrations/016-studio-bank.ts';
import { studioQuality } from './migrations/017-studio-quality.ts';
import { studioJargon } from './migrations/018-studio-jargon.ts';
import type { Schema } from './schema.ts';

/** Every migration in the order of its name. A landed migration is never changed, only followed. */
const MIGRATIONS = {
  '001-foundation': foundation,
  '002-catalogue-seen': catalogueSeen,
  '003-conversations': conversations,
  '004-ratings': ratings,
  '005-desks': desks,
  '007-transfers': transfers,
  '008-inboxes': inboxes,
  '010-situation-pictures': situationPictures,
  '011-quiz-groups': quizGroups,
  '012-studio-accounts': studioAccounts,
  '013-studio-bots': studioBots,
  '014-studio-topics': studioTopics,
  '015-studio-services': studioServices,
  '016-studio-bank': studioBank,
  '017-studio-quality': studioQuality,
  '018-studio-jargon': studioJargon,
};

/**
 * Brings the database to the newest schema. Several instances may start at once: the migrator holds
 * a lock, and each migration is one transaction.
 *
 * @throws SentenceError naming the migration that failed; nothing of it is left behind.
 */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => MIGRATIONS },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (!error) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName;
  const reason = error instanceof Error ? error.message : String(error);
  throw new SentenceError(
    `The database could not be brought up to date${failed ? ` (${failed})` : ''}: ${reason}`,
  );
}
