import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../src/database/free-port.ts';

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** A server in a process of its own, as an operator runs it. */
export interface ServerProcess {
  url: string;
  process: ChildProcess;
  /** Everything it has printed. */
  output(): string;
  /** Sends a signal and waits for the end; gives the exit code. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** A process that has been started and what it has printed. */
interface Started {
  process: ChildProcess;
  output(): string;
}

/** Starts the server's main file with these environment variables, without waiting for it. */
export function spawnServer(env: Record<string, string>): Started {
  return start(MAIN, [], { LOG_LEVEL: 'warn', ...env });
}

/** Starts one of the commands. */
export function spawnCommand(name: string, args: string[], env: Record<string, string>): Started {
  const file = fileURLToPath(new URL(`../src/commands/${name}.ts`, import.meta.url));
  return start(file, args, env);
}

function start(file: string, args: string[], env: Record<string, string>): Started {
  const child = spawn(
    process.execPath,
    ['--conditions=@auroraai/source', '--import', 'tsx', file, ...args],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += chunk;
    });
  }
  return { process: child, output: () => printed };
}

/** The file of a server with the echo bot. */
export const ECHO_SERVER = fileURLToPath(new URL('./echo-server.ts', import.meta.url));

/** Starts the server, or another file like it, and waits until it says where it is. */
export async function runServer(
  env: Record<string, string>,
  { file = MAIN, port: wanted }: { file?: string; port?: number } = {},
): Promise<ServerProcess> {
  const port = wanted ?? (await freePort());
  const server = start(file, [], { LOG_LEVEL: 'warn', ...env, PORT: String(port) });
  const url = `http://127.0.0.1:${port}`;
  await new Promise<void>((resolve, reject) => {
    server.process.stderr?.on('data', () => {
      if (server.output().includes(`localhost:${port}`)) resolve();
    });
    server.process.once('exit', () => reject(new Error(`The server ended: ${server.output()}`)));
  });
  return {
    url,
    ...server,
    async end(signal) {
      const ended = once(server.process, 'exit');
      server.process.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}
