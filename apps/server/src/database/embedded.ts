import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { SentenceError } from '../sentence-error.ts';
import { freePort } from './free-port.ts';
import { identityForPostgres } from './identity.ts';
import { binaries } from './postgres-binaries.ts';
import { type Identity, run } from './run.ts';

/** How long the database may take to answer, seconds. */
const STARTS_WITHIN = 120;

/** How many ports are tried that turn out to be taken. */
const MOST_PORTS = 5;

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
 * @param findPort what finds a port that nobody uses.
 * @throws SentenceError when the folder or the database cannot be used.
 */
export async function openEmbedded(
  dataFolder: string,
  { claim = false, findPort = freePort } = {},
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

  const log = join(folder, 'postgres.log');
  const port = await startOnFreePort({ pgCtl: tools.pg_ctl, cluster, log, identity, findPort });
  await writeFile(ownerFile, owner);
  return { url: address(password, port), stop };

  async function stop(): Promise<void> {
    if ((await readText(ownerFile)) !== owner) return;
    await run(tools.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w'], identity);
  }
}

/**
 * Starts the cluster and waits until it answers; a crash before may have left it much to read again.
 * Gives the port.
 *
 * @throws SentenceError with what PostgreSQL says of it.
 */
async function startOnFreePort(start: {
  pgCtl: string;
  cluster: string;
  log: string;
  identity: Identity | null;
  findPort: () => Promise<number>;
}): Promise<number> {
  const { pgCtl, cluster, log, identity, findPort } = start;
  for (let attempt = 1; ; attempt += 1) {
    const port = await findPort();
    const saidBefore = (await readText(log))?.length ?? 0;
    const flags = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=60`;
    const started = await run(
      pgCtl,
      ['start', '-D', cluster, '-l', log, '-w', '-t', String(STARTS_WITHIN), '-o', flags],
      identity,
    );
    if (started.code === 0) return port;
    const said = ((await readText(log)) ?? '').slice(saidBefore).trim();
    // Between finding a port and listening there somebody else may have taken it.
    if (attempt < MOST_PORTS && said.includes(`could not bind IPv4 address`)) continue;
    const last =
      said.split('\n').findLast((line) => line.includes('FATAL')) ?? started.output.trim();
    throw new SentenceError(
      `The database in ${cluster} does not start (${last}); ${log} says more.`,
    );
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
