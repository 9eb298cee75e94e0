// Chat over Direct Line: a server in a process of its own over real PostgreSQL, 2,000 open
// conversations, each with a WebSocket, and 200 messages a second among them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';

const CONVERSATIONS = 2000;
const PER_SECOND = 200;
const SECONDS = 20;
const WARM_UP_SECONDS = 3;
/** How many conversations are begun at once. */
const AT_ONCE = 20;

/** What people write to the demonstration bot: small talk, needs in three languages, nonsense. */
const TEXTS = [
  'moi',
  'kaveri kiusaa mua koulussa enkä uskalla mennä',
  'var kan jag få hjälp med hyran?',
  'asdf qwer',
  'kiitos',
  'vuokra on rästissä',
  'I feel lonely',
  'mistä saan apua masennukseen',
  'joo',
  'missä voi harrastaa ilmaiseksi',
];

interface Talk {
  id: string;
  token: string;
  socket: WebSocket;
  /** Moments at which messages were sent: by the sender's own id, then by that of the activity. */
  waiting: Map<string, number>;
}

interface Counts {
  received: number;
  refused: number;
  /** Activities that came out of their places: none may. */
  unordered: number;
}

/** Opens the conversations, talks, and reports how long answers took to arrive by WebSocket. */
export async function run(): Promise<Record<string, unknown>> {
  return {
    echo: await measure('on', (at) => `viesti ${at}`),
    demonstration_bot: await measure('off', (at) => TEXTS[at % TEXTS.length] ?? ''),
  };
}

async function measure(echo: 'on' | 'off', textOf: (at: number) => string) {
  const data = await mkdtemp(join(tmpdir(), 'aurora-bench-'));
  const server = await start(data, echo);
  try {
    const answers: number[] = [];
    const posts: number[] = [];
    const counts: Counts = { received: 0, refused: 0, unordered: 0 };
    const opening = performance.now();
    const talks = await openAll(server.url, answers, counts);
    const openedMs = performance.now() - opening;
    const say = (at: number, times: number[]) =>
      // A step that shares no factor with the number of conversations visits all of them in turn.
      sayIn(server.url, talks[(at * 7) % talks.length] as Talk, textOf(at), times, counts);
    await steadily(WARM_UP_SECONDS, (at) => say(at, []));
    answers.length = 0;
    counts.received = 0;
    const cpuBefore = process.cpuUsage();
    const serverBefore = await serverCpuSeconds(server.url);
    await steadily(SECONDS, (at) => say(at, posts));
    const cpu = process.cpuUsage(cpuBefore);
    const serverCpu = (await serverCpuSeconds(server.url)) - serverBefore;
    for (const { socket } of talks) socket.terminate();
    return {
      conversations: talks.length,
      messages_per_second: PER_SECOND,
      seconds: SECONDS,
      open_all_ms: Math.round(openedMs),
      answered: answers.length,
      ...counts,
      answer_by_websocket_ms: spread(answers),
      post_ms: spread(posts),
      // Of one processor; the database's own share comes on top.
      server_cpu_share: round(serverCpu / SECONDS),
      client_cpu_share: round((cpu.user + cpu.system) / 1e6 / SECONDS),
    };
  } finally {
    await server.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function start(data: string, echo: 'on' | 'off') {
  const port = await freePort();
  const file = fileURLToPath(new URL('../apps/server/test/echo-server.ts', import.meta.url));
  const child = spawn(
    process.execPath,
    ['--conditions=@auroraai/source', '--import', 'tsx', file],
    {
      env: {
        ...process.env,
        ...{ AURORA_DATA: data, PORT: String(port), LOG_LEVEL: 'warn' },
        ...{ ECHO_BOT: echo, ECHO_UNLIMITED: 'on' },
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
    url: `http://127.0.0.1:${port}/v3/directline`,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function serverCpuSeconds(url: string): Promise<number> {
  const figures = await (await fetch(new URL('/metrics', url))).text();
  return Number(/^process_cpu_seconds_total (\S+)/m.exec(figures)?.[1]);
}

async function openAll(url: string, answers: number[], counts: Counts): Promise<Talk[]> {
  const talks: Talk[] = [];
  let begun = 0;
  const openSome = async () => {
    while (begun++ < CONVERSATIONS) talks.push(await openOne(url, answers, counts));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, openSome));
  return talks;
}

interface Heard {
  /** Signs of the moment have none. */
  id?: string;
  from: { role: string };
  replyToId?: string;
  channelData?: { clientActivityID?: string };
}

async function openOne(url: string, answers: number[], counts: Counts): Promise<Talk> {
  const started = await fetch(`${url}/conversations`, {
    method: 'POST',
    headers: { Authorization: 'Bearer demo' },
  });
  const { conversationId, token, streamUrl } = (await started.json()) as Record<string, string>;
  const socket = new WebSocket(streamUrl ?? '', { perMessageDeflate: false });
  const waiting = new Map<string, number>();
  let place = 0;
  socket.on('message', (frame: Buffer) => {
    if (frame.length === 0) return;
    for (const activity of (JSON.parse(frame.toString()) as { activities: Heard[] }).activities) {
      const { id, from, replyToId = '', channelData } = activity;
      if (id === undefined) continue;
      place += 1;
      counts.received += 1;
      if (Number(id.split('|')[1]) !== place) counts.unordered += 1;
      const key = from.role === 'user' ? (channelData?.clientActivityID ?? '') : replyToId;
      const sent = waiting.get(key);
      waiting.delete(key);
      if (sent === undefined) continue;
      if (from.role === 'user') waiting.set(id, sent);
      else answers.push(performance.now() - sent);
    }
  });
  await once(socket, 'open');
  return { id: conversationId ?? '', token: token ?? '', socket, waiting };
}

/** Acts at a steady pace whether or not answers come, as people do. */
async function steadily(seconds: number, act: (at: number) => Promise<void>): Promise<void> {
  const acting: Promise<void>[] = [];
  const began = performance.now();
  for (let at = 0; at < seconds * PER_SECOND; at += 1) {
    const early = began + (at * 1000) / PER_SECOND - performance.now();
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early));
    acting.push(act(at));
  }
  await Promise.all(acting);
  await new Promise((resolve) => setTimeout(resolve, 1000));
}

async function sayIn(
  url: string,
  { id, token, waiting }: Talk,
  text: string,
  posts: number[],
  counts: Counts,
): Promise<void> {
  const sent = performance.now();
  const clientActivityID = `oma-${sent}`;
  waiting.set(clientActivityID, sent);
  try {
    const response = await fetch(`${url}/conversations/${id}/activities`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({
        ...{ type: 'message', from: { id: 'user' }, text },
        channelData: { clientActivityID },
      }),
    });
    if (!response.ok) counts.refused += 1;
    await response.arrayBuffer();
    posts.push(performance.now() - sent);
  } catch {
    // A connection that fails is counted, not the end of the benchmark.
    counts.refused += 1;
  }
}

function spread(durations: number[]) {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (share: number) => round(sorted[Math.floor(share * sorted.length)] ?? 0);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: round(sorted.at(-1) ?? 0) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
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
