// One client floods the chat of a real server with pipelined requests from an address of its own,
// while people at another address hold their conversations. The addresses are 127.0.0.2 and
// 127.0.0.1, so it runs where every 127.x address is the machine itself, as on Linux.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { round, spread, steadily } from './direct-line/figures.ts';
import { serverCpuSeconds, startServer } from './direct-line/server.ts';
import { type Counts, openAll, sayIn, type Talk } from './direct-line/talks.ts';

const CONVERSATIONS = 200;
/** Below what one address may: the limits are those of an installation. */
const PER_SECOND = 30;
const SECONDS = 20;
const WARM_UP_SECONDS = 3;
const FLOOD_PER_SECOND = 10_000;
/** By then what the address may do at first is done. */
const SETTLED_AFTER_SECONDS = 5;

/** Holds conversations without and with a flood, and reports how long their answers took. */
export async function run(): Promise<Record<string, unknown>> {
  const data = await mkdtemp(join(tmpdir(), 'aurora-bench-'));
  const server = await startServer(data, {});
  try {
    const answers: number[] = [];
    const counts: Counts = { received: 0, refused: 0, unordered: 0 };
    const talks = await openAll(
      { url: server.url, conversations: CONVERSATIONS, atOnce: 10 },
      answers,
      counts,
    );
    const talk = (seconds: number) =>
      steadily({ seconds, perSecond: PER_SECOND }, (at) =>
        sayIn(server.url, talks[at % talks.length] as Talk, `viesti ${at}`, [], counts),
      );
    const measured = async <T>(work: () => Promise<T>) => {
      answers.length = 0;
      let settledFrom = 0;
      const settle = setTimeout(() => {
        settledFrom = answers.length;
      }, SETTLED_AFTER_SECONDS * 1000);
      Object.assign(counts, { received: 0, refused: 0, unordered: 0 });
      const before = await serverCpuSeconds(server.url);
      const extra = await work();
      clearTimeout(settle);
      const cpu = (await serverCpuSeconds(server.url)) - before;
      return {
        ...{ said: SECONDS * PER_SECOND, answered: answers.length, ...counts },
        answer_by_websocket_ms: spread(answers),
        answer_after_5_seconds_ms: spread(answers.slice(settledFrom)),
        server_cpu_share: round(cpu / SECONDS),
        ...extra,
      };
    };
    await talk(WARM_UP_SECONDS);
    const alone = await measured(async () => {
      await talk(SECONDS);
    });
    const flooded = await measured(async () => {
      const [flood] = await Promise.all([floodFor(SECONDS, server.port), talk(SECONDS)]);
      return { flood };
    });
    for (const { socket } of talks) socket.terminate();
    return { conversations: CONVERSATIONS, messages_per_second: PER_SECOND, alone, flooded };
  } finally {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function floodFor(seconds: number, port: number): Promise<unknown> {
  const file = fileURLToPath(new URL('./direct-line/flooder.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    env: {
      ...process.env,
      ...{ PORT: String(port), SECONDS: String(seconds), FROM: '127.0.0.2' },
      PER_SECOND: String(FLOOD_PER_SECOND),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  await once(child, 'exit');
  return JSON.parse(said);
}
