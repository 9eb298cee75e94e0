import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Connection, connect } from '../src/database/connect.ts';
import { type EmbeddedDatabase, openEmbedded } from '../src/database/embedded.ts';
import { migrate } from '../src/database/migrate.ts';

/** A PostgreSQL of its own for one test file, in a folder that goes away with it. */
export interface TestDatabase extends Connection {
  url: string;
  folder: string;
  /** Empties every table. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** A folder that only its owner may enter, as most temporary folders and root's home are. */
export function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'aurora-test-'));
}

/** Starts an empty database with the newest schema. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const folder = await temporaryFolder();
  // Everybody may enter here, so that both ways of running as root are tried.
  await chmod(folder, 0o755);
  const embedded: EmbeddedDatabase = await openEmbedded(folder);
  let isClosing = false;
  const connection = await connect(embedded.url, (error) => {
    // On a busy machine the database may stop before it has heard that the connection ends.
    if (!isClosing) throw error;
  });
  await migrate(connection.db);
  return {
    ...connection,
    url: embedded.url,
    folder,
    async clear() {
      await sql`truncate inbox, inbox_document, quiz_group, quiz_group_section, quiz_group_player,
        quiz_group_answer, client, recommendation, feedback, choice, session, catalogue_item,
        catalogue_seen, checkpoint, conversation, activity, rating, deleted_conversation, signing_key,
        desk_place, desk_duty, desk_outcome, studio_bot, studio_organisation,
        studio_account, studio_try, studio_audit, transfer, situation_season, situation_release
        restart identity cascade`.execute(connection.db);
      await sql`update catalogue_version set version = 0`.execute(connection.db);
    },
    async close() {
      isClosing = true;
      await connection.db.destroy();
      await embedded.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
