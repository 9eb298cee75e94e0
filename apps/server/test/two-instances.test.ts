import { once } from 'node:events';
import type { Activity, ActivitySet } from '@auroraai/service';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { ECHO_SERVER, runServer, type ServerProcess } from './running-server.ts';

const START = 60_000;
const PATIENCE = { timeout: 20_000, interval: 20 };

let database: TestDatabase;
let servers: [ServerProcess, ServerProcess];

beforeAll(async () => {
  database = await openTestDatabase();
  const env = { DATABASE_URL: database.url, DIRECT_LINE_SECRETS: 'opas=demo' };
  servers = await Promise.all([
    runServer(env, { file: ECHO_SERVER }),
    runServer(env, { file: ECHO_SERVER }),
  ]);
}, START);

afterAll(async () => {
  // The first one has been killed by a test.
  await servers?.[1].end('SIGTERM');
  await database?.close();
}, START);

interface Started {
  conversationId: string;
  token: string;
}

async function begin(url: string): Promise<Started> {
  const headers = { Authorization: 'Bearer demo' };
  const made = await fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST', headers });
  const { token, conversationId } = (await made.json()) as Started;
  await fetch(`${url}/v3/directline/conversations`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
  });
  return { token, conversationId };
}

/** Listens to a conversation; gives the activities as they come. */
async function listenTo(url: string, { token, conversationId }: Started): Promise<Activity[]> {
  const joined = await fetch(`${url}/v3/directline/conversations/${conversationId}`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  const { streamUrl } = (await joined.json()) as { streamUrl: string };
  const socket = new WebSocket(streamUrl);
  const heard: Activity[] = [];
  socket.on('message', (frame: Buffer) => {
    if (frame.length > 0) heard.push(...(JSON.parse(frame.toString()) as ActivitySet).activities);
  });
  await once(socket, 'open');
  return heard;
}

async function say(
  url: string,
  { token, conversationId }: Started,
  text: string,
): Promise<boolean> {
  try {
    const response = await fetch(
      `${url}/v3/directline/conversations/${conversationId}/activities`,
      {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          from: { id: 'user' },
          text,
          channelData: { clientActivityID: `oma-${text}` },
        }),
      },
    );
    return response.ok;
  } catch {
    // The instance has gone: the same is sent to the other one.
    return false;
  }
}

describe('two instances over one PostgreSQL', () => {
  it(
    'hold one conversation: who listens at one hears what is said at the other',
    async () => {
      const [one, two] = servers;
      const started = await begin(one.url);
      const heard = await listenTo(two.url, started);
      await say(one.url, started, 'hei');
      await vi.waitFor(() => expect(texts(heard)).toEqual(['hei', '1: hei']), PATIENCE);
      await Promise.all([say(one.url, started, 'a'), say(two.url, started, 'b')]);
      await vi.waitFor(() => expect(heard).toHaveLength(6), PATIENCE);
      expectWhole(heard, ['a', 'b', 'hei']);
    },
    START,
  );

  it(
    'lose nothing and say nothing twice when one of them is killed in the middle',
    async () => {
      const [one, two] = servers;
      const started = await begin(one.url);
      const heard = await listenTo(two.url, started);
      const all = Array.from({ length: 15 }, (_, at) => `viesti ${at}`);
      let taken = 0;
      const gone = once(one.process, 'exit');
      for (const [at, text] of all.entries()) {
        const sending = say(one.url, started, text);
        if (at === 7) one.process.kill('SIGKILL');
        if (await sending) taken += 1;
        else expect(await say(two.url, started, text)).toBe(true);
      }
      await gone;
      expect(taken).toBeGreaterThanOrEqual(7);
      expect(taken).toBeLessThan(15);
      await vi.waitFor(() => expect(heard).toHaveLength(30), PATIENCE);
      expectWhole(heard, all);
      const late = await listenTo(two.url, started);
      await vi.waitFor(() => expect(late).toEqual(heard), PATIENCE);
    },
    START,
  );
});

function texts(activities: readonly Activity[]): (string | undefined)[] {
  return activities.map(({ text }) => text);
}

/** Everything that was said is there once, in the order of its places, each with its answer. */
function expectWhole(heard: readonly Activity[], said: readonly string[]): void {
  expect(heard.map(({ id }) => Number(id.split('|')[1]))).toEqual(heard.map((_, at) => at + 1));
  const kept = texts(heard).filter((_, at) => at % 2 === 0);
  expect(kept.toSorted()).toEqual([...said].sort());
  expect(texts(heard)).toEqual(kept.flatMap((text, at) => [text, `${at + 1}: ${text}`]));
}
