import { userInfo } from 'node:os';
import { SentenceError } from '../sentence-error.ts';
import { type Identity, run } from './run.ts';

/**
 * The identity for PostgreSQL: null for an ordinary user, the user `postgres` for root.
 *
 * @param paths what it must be able to reach; the last folder of each must exist.
 * @throws SentenceError when there is no way to run PostgreSQL there as root.
 */
export async function identityForPostgres(paths: readonly string[]): Promise<Identity | null> {
  if (process.platform === 'win32' || userInfo().uid !== 0) return null;
  const known = (await lookUp()) ?? (await make());
  for (const identity of [known, { ...known, passesFolders: true }]) {
    if (await reaches(identity, paths)) return identity;
  }
  throw new SentenceError(
    'PostgreSQL does not run as root, and the user postgres may not enter this folder. Run as an ordinary user, move the folder, or set DATABASE_URL.',
  );
}

async function make(): Promise<Identity> {
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
  return { uid: Number(uid.output), gid: Number(gid.output), passesFolders: false };
}

async function reaches(identity: Identity, paths: readonly string[]): Promise<boolean> {
  const results = await Promise.all(paths.map((path) => run('test', ['-x', path], identity)));
  return results.every(({ code }) => code === 0);
}
