import { once } from 'node:events';
import type { Activity, ActivitySet } from '@auroraai/service';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { ECHO_SERVER, runServer, type ServerProcess } from './running-server.ts';

const START = 180_000;
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

/** A group that plays over both instances. */
interface PlayedGroup {
  id: string;
  leader: string;
  players: string[];
}

async function inGroup(url: string, path: string, secret: string, body?: object) {
  const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json' };
  const init = {
    method: body ? 'POST' : 'GET',
    headers,
    ...(body && { body: JSON.stringify(body) }),
  };
  const response = await fetch(`${url}/aurora/v2/groups${path}`, init);
  return { status: response.status, body: await response.json() };
}

async function beginGroup(url: string, count: number): Promise<PlayedGroup> {
  const { body: group } = await inGroup(url, '', '', {
    ...{ quiz: { quiz_id: 'leirikirja', version: '1' }, language: 'fi', threshold: 5 },
    sections: ['me', 'friends'].map((section_id) => ({ section_id, dimensions: ['health'] })),
  });
  const players: string[] = [];
  for (let each = 0; each < count; each++) {
    const join = { code: group.code, nickname: 'Kettu', avatar: 'fox' };
    players.push((await inGroup(url, '/join', '', join)).body.player_secret);
  }
  return { id: group.group_id, leader: group.leader_secret, players };
}

/** Follows a group over a socket; gives the sections as they are now. */
async function follow(url: string, { id }: PlayedGroup, secret: string) {
  const { body } = await inGroup(url, `/${id}/streams`, secret, {});
  const socket = new WebSocket(body.url);
  const sections = new Map<string, { state: string; answered: number; picture: unknown }>();
  socket.on('message', (data: Buffer) => {
    if (data.length === 0) return;
    for (const { section_id, ...rest } of JSON.parse(data.toString()).sections ?? []) {
      sections.set(section_id, rest);
    }
  });
  await once(socket, 'open');
  return sections;
}

function answerIn(url: string, { id }: PlayedGroup, section: string, secret: string) {
  const answers = [{ dimension: 'health', band: 'fair' }];
  return inGroup(url, `/${id}/sections/${section}/answers`, secret, { revision: 1, answers });
}

function setSection(url: string, { id, leader }: PlayedGroup, section: string, state: string) {
  return inGroup(url, `/${id}/sections/${section}`, leader, { state });
}

let group: PlayedGroup;

describe('two instances over one PostgreSQL', () => {
  it(
    'play in one group: what opens at one is seen at the other, and each answer counts once',
    async () => {
      const [one, two] = servers;
      group = await beginGroup(one.url, 6);
      const seen = await follow(two.url, group, group.players[0] ?? '');
      await setSection(one.url, group, 'me', 'open');
      await setSection(one.url, group, 'friends', 'open');
      await vi.waitFor(() => expect(seen.get('me')?.state).toBe('open'), PATIENCE);
      await Promise.all(
        group.players.flatMap((secret) =>
          servers.map(({ url }) => answerIn(url, group, 'me', secret)),
        ),
      );
      await vi.waitFor(() => expect(seen.get('me')?.answered).toBe(6), PATIENCE);
      const closed = await Promise.all(
        servers.map(({ url }) => setSection(url, group, 'me', 'closed')),
      );
      expect(closed[0]).toEqual(closed[1]);
      await vi.waitFor(
        () => expect(seen.get('me')?.picture).toMatchObject({ too_few: false }),
        PATIENCE,
      );
      expect((await answerIn(two.url, group, 'me', group.players[0] ?? '')).status).toBe(409);
    },
    START,
  );

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
      await Promise.all(
        group.players.slice(0, 3).map((secret) => answerIn(one.url, group, 'friends', secret)),
      );
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

  it(
    'go on with a group when the one that its players were at is gone',
    async () => {
      const [, two] = servers;
      const seen = await follow(two.url, group, group.leader);
      await vi.waitFor(() => expect(seen.get('friends')?.answered).toBe(3), PATIENCE);
      // Who is not sure whether the answer had arrived sends it again.
      for (const secret of group.players) {
        expect((await answerIn(two.url, group, 'friends', secret)).status).toBe(200);
      }
      expect((await setSection(two.url, group, 'friends', 'closed')).body).toMatchObject({
        ...{ answered: 6, picture: { too_few: false } },
      });
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
