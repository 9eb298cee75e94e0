import type { ServerConfig } from '../config.ts';
import { type Connection, connect } from './connect.ts';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';

/** The database of the installation, migrated, with what closes it. */
export interface Database extends Connection {
  /** The connection address; holds the password. */
  url: string;
  close(): Promise<void>;
}

/** What opening needs to know. */
export type DatabaseConfig = Pick<ServerConfig, 'databaseUrl' | 'dataFolder'>;

/**
 * Opens the operator's PostgreSQL, or the built-in one in the data folder.
 *
 * @param claim whether this process answers for stopping the built-in one, as the server does.
 * @throws SentenceError when the database cannot be used.
 */
export async function openDatabase(
  { databaseUrl, dataFolder }: DatabaseConfig,
  { claim = false, onLost = () => {} }: { claim?: boolean; onLost?: (error: Error) => void } = {},
): Promise<Database> {
  const embedded = databaseUrl === null ? await openEmbedded(dataFolder, { claim }) : null;
  const url = databaseUrl ?? embedded?.url ?? '';
  try {
    const connection = await connect(url, onLost);
    await migrate(connection.db);
    return {
      ...connection,
      url,
      close: async () => {
        await connection.db.destroy();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}
