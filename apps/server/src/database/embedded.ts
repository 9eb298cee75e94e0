import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { SentenceError } from '../sentence-error.ts';
import { freePort } from './free-port.ts';
import { type Identity, identityForPostgres } from './identity.ts';
import { binaries } from './postgres-binaries.ts';
import { run } from './run.ts';

/** A PostgreSQL that runs in a folder of its own. */
export interface EmbeddedDatabase {
  /** Connection address with the password; never logged. */
  url: string;
  /** Stops the database if this process answers for it; another process may still be using it. */
  stop(): Promise<void>;
}

/**
 * Starts real PostgreSQL in a folder, or joins the one that already runs there: a command beside a
 * running server, or a server whose predecessor was killed. It listens on the loopback only, with a
 * password of its own that lies in the folder, readable by its owner.
 *
 * `pg_ctl` starts it apart from this process, so that a crash of ours never takes the database down
 * in the middle of a write. One process answers for stopping it: the one that started it, until a
 * server (`claim`) takes over from a command or from a server that was killed.
 *
 * @throws SentenceError when the folder or the database cannot be used.
 */
export async function openEmbedded(
  dataFolder: string,
  { claim = false } = {},
): Promise<EmbeddedDatabase> {
  const folder = resolve(dataFolder, 'postgres');
  const cluster = join(folder, 'data');
  const secretFile = join(folder, 'password');
  const ownerFile = join(folder, 'owner');
  const owner = `${process.pid} ${claim ? 'server' : 'command'}`;
  const tools = await binaries();

  await mkdir(folder, { recursive: true }).catch((error: Error) => {
    throw new SentenceError(
      `The data folder ${dataFolder} cannot be made (${error.message}). Set AURORA_DATA to a folder that can be written.`,
    );
  });
  const identity = await identityForPostgres([tools.initdb, folder]);
  if (identity) await chown(folder, identity.uid, identity.gid);

  let password = await readText(secretFile);
  if (password === null) {
    password = randomBytes(24).toString('base64url');
    await initialise(tools.initdb, cluster, secretFile, password, identity);
  }

  const running = await runningPort(tools.pg_ctl, cluster, identity);
  if (running !== null) {
    if (claim && !(await isKept(ownerFile))) await writeFile(ownerFile, owner);
    return { url: address(password, running), stop };
  }

  const port = await freePort();
  const log = join(folder, 'postgres.log');
  const flags = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=60`;
  const started = await run(
    tools.pg_ctl,
    ['start', '-D', cluster, '-l', log, '-w', '-t', '30', '-o', flags],
    identity,
  );
  if (started.code !== 0) {
    throw new SentenceError(`The database in ${folder} does not start; ${log} says why.`);
  }
  await writeFile(ownerFile, owner);
  return { url: address(password, port), stop };

  async function stop(): Promise<void> {
    if ((await readText(ownerFile)) !== owner) return;
    await run(tools.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w'], identity);
  }
}

async function initialise(
  initdb: string,
  cluster: string,
  secretFile: string,
  password: string,
  identity: Identity | null,
): Promise<void> {
  const unfinished = `${secretFile}.new`;
  await writeFile(unfinished, password, { mode: 0o600 });
  if (identity) await chown(unfinished, identity.uid, identity.gid);
  const result = await run(
    initdb,
    [
      `--pgdata=${cluster}`,
      '--username=aurora',
      '--auth=scram-sha-256',
      `--pwfile=${unfinished}`,
      '--encoding=UTF8',
      '--locale=C',
    ],
    identity,
  );
  if (result.code !== 0) {
    throw new SentenceError(
      `A database cannot be made in ${cluster}: ${result.output.trim().split('\n').at(-1)}`,
    );
  }
  // The password file appears last: where it is, the cluster is whole.
  await writeFile(secretFile, password, { mode: 0o600 });
}

/** The port of the database that runs in this cluster, from its own note, or null. */
async function runningPort(
  pgCtl: string,
  cluster: string,
  identity: Identity | null,
): Promise<number | null> {
  const status = await run(pgCtl, ['status', '-D', cluster], identity);
  if (status.code !== 0) return null;
  const note = await readText(join(cluster, 'postmaster.pid'));
  // The fourth line of postmaster.pid is the port (PostgreSQL source, miscadmin.h).
  const port = Number(note?.split('\n')[3]);
  return Number.isInteger(port) && port > 0 ? port : null;
}

/** Whether a living server answers for the database. */
async function isKept(ownerFile: string): Promise<boolean> {
  const [pid, role] = (await readText(ownerFile))?.split(' ') ?? [];
  if (role !== 'server') return false;
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function address(password: string, port: number): string {
  return `postgres://aurora:${password}@127.0.0.1:${port}/postgres`;
}

async function readText(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
