// A server in a process of its own over real PostgreSQL, for benchmarks.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A server that runs. */
export interface BenchServer {
  /** The address of Direct Line. */
  url: string;
  port: number;
  stop(): Promise<void>;
}

/** Starts a server that keeps its data in a folder; `env` is added to its environment. */
export async function startServer(data: string, env: Record<string, string>): Promise<BenchServer> {
  const port = await freePort();
  const file = fileURLToPath(new URL('../../apps/server/test/echo-server.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--conditions=@auroraai/source', '--import', 'tsx', file],
    {
      env: {
        ...process.env,
        ...{ AURORA_DATA: data, PORT: String(port), LOG_LEVEL: 'warn' },
        ...env,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk) => {
      said += chunk;
      if (said.includes(`localhost:${port}`)) resolve();
    });
    child.once('exit', () => reject(new Error(`The server ended: ${said}`)));
  });
  return {
    port,
    url: `http://127.0.0.1:${port}/v3/directline`,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** How much processor time a server has used, seconds. */
export async function serverCpuSeconds(url: string): Promise<number> {
  const figures = await (await fetch(new URL('/metrics', url))).text();
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(figures)?.[1]);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
