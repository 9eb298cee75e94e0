// Chat over Direct Line: a server in a process of its own over real PostgreSQL, 2,000 open
// conversations, each with a WebSocket, and 200 messages a second among them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { round, spread, steadily } from './direct-line/figures.ts';
import { serverCpuSeconds, startServer } from './direct-line/server.ts';
import { type Counts, openAll, sayIn, type Talk } from './direct-line/talks.ts';

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

/** Opens the conversations, talks, and reports how long answers took to arrive by WebSocket. */
export async function run(): Promise<Record<string, unknown>> {
  return {
    echo: await measure('on', (at) => `viesti ${at}`),
    demonstration_bot: await measure('off', (at) => TEXTS[at % TEXTS.length] ?? ''),
  };
}

async function measure(echo: 'on' | 'off', textOf: (at: number) => string) {
  const data = await mkdtemp(join(tmpdir(), 'aurora-bench-'));
  const server = await startServer(data, { ECHO_BOT: echo, ECHO_UNLIMITED: 'on' });
  try {
    const answers: number[] = [];
    const posts: number[] = [];
    const counts: Counts = { received: 0, refused: 0, unordered: 0 };
    const opening = performance.now();
    const talks = await openAll(
      { url: server.url, conversations: CONVERSATIONS, atOnce: AT_ONCE },
      answers,
      counts,
    );
    const openedMs = performance.now() - opening;
    const say = (at: number, times: number[]) =>
      // A step that shares no factor with the number of conversations visits all of them in turn.
      sayIn(server.url, talks[(at * 7) % talks.length] as Talk, textOf(at), times, counts);
    await steadily({ seconds: WARM_UP_SECONDS, perSecond: PER_SECOND }, (at) => say(at, []));
    answers.length = 0;
    counts.received = 0;
    const cpuBefore = process.cpuUsage();
    const serverBefore = await serverCpuSeconds(server.url);
    await steadily({ seconds: SECONDS, perSecond: PER_SECOND }, (at) => say(at, posts));
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
