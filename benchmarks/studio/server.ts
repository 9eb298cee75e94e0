// The server as operators run it, built, with the built studio.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../apps/server/src/database/free-port.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A server that runs. */
export interface StudioServer {
  url: string;
  /** From its start until it was ready for people, milliseconds. */
  readyMs: number;
  /** A figure of `/metrics`; some begin anew each time they are read. */
  figure(name: string): Promise<number>;
  stop(): Promise<void>;
}

/** Builds the server and the studio where that has not been done. */
export function build(): void {
  const filters = ['server', 'studio'].map((app) => `--filter=@auroraai/${app}...`);
  execFileSync('npx', ['turbo', 'run', 'build', ...filters, '--output-logs=errors-only'], {
    cwd: root,
    // Standard output is for the figures.
    stdio: ['ignore', 2, 'inherit'],
  });
}

/** Starts a server that keeps its data in a folder. */
export async function startServer(data: string): Promise<StudioServer> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, ['apps/server/dist/main.js'], {
    cwd: root,
    env: {
      ...process.env,
      ...{ AURORA_DATA: data, PORT: String(port), LOG_LEVEL: 'warn' },
      // Each editor has an address, as they have who work in different places.
      BEHIND_PROXY: 'on',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      said += chunk;
      if (said.includes(`localhost:${port}`)) resolve();
    });
    child.once('exit', () => reject(new Error(`The server ended: ${said}`)));
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    readyMs: Math.round(performance.now() - began),
    async figure(name) {
      const figures = await (await fetch(`${url}/metrics`)).text();
      const found = new RegExp(`^${name} (\\S+)$`, 'm').exec(figures)?.[1];
      if (found === undefined) throw new Error(`The server does not count ${name}.`);
      return Number(found);
    },
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
