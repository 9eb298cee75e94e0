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
    clear: () => clear(connection),
    async close() {
      isClosing = true;
      await connection.db.destroy();
      await embedded.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Deletes what is in the tables, in any order, and begins numbers anew. With so few rows this is many
 * times quicker than truncating, which makes new files.
 */
async function clear({ db }: Connection): Promise<void> {
  await sql`do $$
    declare one record;
    begin
      set local session_replication_role = replica;
      for one in select tablename from pg_tables where schemaname = 'public'
          and tablename not like 'kysely%' and tablename <> 'catalogue_version' loop
        execute format('delete from %I', one.tablename);
      end loop;
      perform setval(oid::regclass, 1, false) from pg_class where relkind = 'S';
      update catalogue_version set version = 0;
    end $$`.execute(db);
}
