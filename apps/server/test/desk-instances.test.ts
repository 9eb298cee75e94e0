import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { hashSecret } from '../src/clients/secrets.ts';
import { postgresStore } from '../src/database/store/postgres-store.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { ECHO_SERVER, runServer, type ServerProcess } from './running-server.ts';

const START = 180_000;
const PATIENCE = { timeout: 20_000, interval: 50 };

let database: TestDatabase;
let servers: [ServerProcess, ServerProcess];

beforeAll(async () => {
  database = await openTestDatabase();
  await postgresStore(database.db).putClient({
    ...{ id: 'desk', organisation: 'demo', name: 'Desk', revoked: false },
    ...{ secretHash: await hashSecret('secret'), scopes: ['desk'] },
  });
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

const json = { 'Content-Type': 'application/json' };

async function signIn(url: string, name: string) {
  const response = await fetch(`${url}/aurora/v2/desk/token`, {
    method: 'POST',
    headers: { ...json, Authorization: `Basic ${btoa('desk:secret')}` },
    body: JSON.stringify({ desk: 'neuvonta', name, adviser_id: name.toLowerCase() }),
  });
  const { token } = (await response.json()) as { token: string };
  /** A call through one of the instances; 0 = that instance has gone. */
  return (at: string, method: string, path: string, body?: object) =>
    fetch(`${at}/aurora/v2/desk${path}`, {
      method,
      headers: { ...json, Authorization: `Bearer ${token}` },
      ...(body && { body: JSON.stringify(body) }),
    });
}

/** Begins a conversation that waits for an adviser. */
async function queue(url: string) {
  const begun = await fetch(`${url}/v3/directline/conversations`, {
    method: 'POST',
    headers: { Authorization: 'Bearer demo' },
  });
  const { conversationId: id, token } = (await begun.json()) as {
    conversationId: string;
    token: string;
  };
  const headers = { ...json, Authorization: `Bearer ${token}` };
  const path = `/v3/directline/conversations/${id}/activities`;
  const say = (at: string, text: string) =>
    fetch(at + path, {
      method: 'POST',
      headers,
      body: JSON.stringify({ type: 'message', from: { id: 'user' }, text }),
    });
  await say(url, 'human');
  const read = async (at: string) => {
    const response = await fetch(at + path, { headers });
    const { activities } = (await response.json()) as {
      activities: { text?: string; value?: { state?: string } }[];
    };
    return activities;
  };
  /** The frames of a stream at one of the instances, as they come. */
  const listen = async (at: string) => {
    const joined = await fetch(`${at}/v3/directline/conversations/${id}`, { headers });
    const { streamUrl } = (await joined.json()) as { streamUrl: string };
    const socket = new WebSocket(streamUrl);
    const frames: string[] = [];
    socket.on('message', (frame: Buffer) => frames.push(frame.toString()));
    await once(socket, 'open');
    return frames;
  };
  return { id, say, read, listen };
}

describe('a desk of two instances over one PostgreSQL', () => {
  it(
    'gives each person to exactly one of the advisers who reach for them at different instances',
    async () => {
      const [one, two] = servers;
      const [aino, eero] = await Promise.all([signIn(one.url, 'Aino'), signIn(two.url, 'Eero')]);
      await Promise.all([aino(one.url, 'POST', '/duty'), eero(two.url, 'POST', '/duty')]);
      for (let round = 0; round < 5; round += 1) {
        const { id, read } = await queue(one.url);
        const taken = await Promise.all([
          aino(one.url, 'POST', `/places/${id}/take`),
          eero(two.url, 'POST', `/places/${id}/take`),
        ]);
        expect(taken.map(({ status }) => status).toSorted()).toEqual([204, 409]);
        const states = (await read(two.url)).flatMap(({ value }) => value?.state ?? []);
        expect(states).toEqual(['queued', 'connected']);
      }
    },
    START,
  );

  it(
    'shows at the other instance that the adviser writes',
    async () => {
      const [one, two] = servers;
      const aino = await signIn(one.url, 'Aino');
      await aino(one.url, 'POST', '/duty');
      const { id, listen } = await queue(one.url);
      await aino(one.url, 'POST', `/places/${id}/take`);
      const [near, far] = await Promise.all([listen(one.url), listen(two.url)]);
      expect((await aino(one.url, 'POST', `/places/${id}/typing`)).status).toBe(204);
      const typing = (frames: string[]) =>
        frames.filter((frame) => frame.includes('"type":"typing"')).length;
      await vi.waitFor(() => expect(typing(far)).toBe(1), PATIENCE);
      expect(typing(near)).toBe(1);
    },
    START,
  );

  it(
    'goes on with every message once and in order when the instance of the talk is killed',
    async () => {
      const [one, two] = servers;
      const aino = await signIn(one.url, 'Aino');
      await aino(one.url, 'POST', '/duty');
      const { id, say, read } = await queue(one.url);
      expect((await aino(one.url, 'POST', `/places/${id}/take`)).status).toBe(204);
      const write = (at: string, text: string) =>
        aino(at, 'POST', `/places/${id}/messages`, { text, client_id: `m-${text}` });
      const all = Array.from({ length: 10 }, (_, at) => `viesti-${at}`);
      for (const [at, text] of all.entries()) {
        const sending = write(one.url, text).then(
          ({ ok }) => ok,
          () => false,
        );
        if (at === 4) one.process.kill('SIGKILL');
        if (!(await sending)) expect((await write(two.url, text)).status).toBe(200);
      }
      await say(two.url, 'kiitos');
      await vi.waitFor(async () => {
        const texts = (await read(two.url)).flatMap(({ text }) => text ?? []);
        expect(texts.slice(1)).toEqual([...all, 'kiitos']);
      }, PATIENCE);
      expect((await aino(two.url, 'POST', `/places/${id}/end`, { to: 'bot' })).status).toBe(204);
      const states = (await read(two.url)).flatMap(({ value }) => value?.state ?? []);
      expect(states).toEqual(['queued', 'connected', 'ended']);
    },
    START,
  );
});
