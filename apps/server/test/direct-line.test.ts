import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../src/config.ts';
import { freePort } from '../src/database/free-port.ts';
import { type RunningServer, startServer } from '../src/start-server.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { ECHO_BOT } from './echo-bot.ts';
import { connectOfficial, type OfficialClient, PAGE } from './official-client.ts';

/** Waits for the official client's own pauses; nothing here is timed. */
const PATIENCE = { timeout: 20_000, interval: 20 };
const START = 180_000;

let database: TestDatabase;
let server: RunningServer;

async function start(port: number): Promise<RunningServer> {
  const env = {
    DATABASE_URL: database.url,
    ALLOWED_ORIGINS: PAGE,
    DIRECT_LINE_SECRETS: 'opas=demo',
    LOG_LEVEL: 'silent',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
  return startServer(readConfig(env), { bots: [ECHO_BOT] });
}

beforeAll(async () => {
  database = await openTestDatabase();
  server = await start(await freePort());
}, START);

afterAll(async () => {
  await server?.stop();
  await database?.close();
}, START);

async function askToken(): Promise<{ token: string; conversationId: string }> {
  const response = await fetch(`http://127.0.0.1:${server.port}/aurora/v2/bots/opas/token`, {
    method: 'POST',
    headers: { Origin: PAGE },
  });
  expect(response.status).toBe(200);
  return response.json() as Promise<{ token: string; conversationId: string }>;
}

describe('the official client, as it comes', () => {
  it.each([true, false])(
    'holds a conversation with webSocket: %s',
    async (webSocket) => {
      const { token } = await askToken();
      const url = `http://127.0.0.1:${server.port}`;
      const official = connectOfficial({ url, token, webSocket });
      await official.say('hei');
      await vi.waitFor(() => expect(official.heard).toEqual(['hei', '1: hei']), PATIENCE);
      await official.say('mitä kuuluu');
      await vi.waitFor(() => expect(official.heard.at(-1)).toBe('2: mitä kuuluu'), PATIENCE);
      official.close();
    },
    START,
  );

  it(
    'goes on after a restart of the server, with nothing lost and nothing twice',
    async () => {
      const { token } = await askToken();
      const url = `http://127.0.0.1:${server.port}`;
      const official = connectOfficial({ url, token, webSocket: true });
      await official.say('ennen');
      await vi.waitFor(() => expect(official.heard).toEqual(['ennen', '1: ennen']), PATIENCE);
      const { port } = server;
      await server.stop();
      server = await start(port);
      await sayUntilTaken(official, 'jälkeen');
      const all = ['ennen', '1: ennen', 'jälkeen', '2: jälkeen'];
      await vi.waitFor(() => expect(official.heard).toEqual(all), PATIENCE);
      official.close();
    },
    START,
  );

  it.each([true, false])(
    'takes a conversation up again where a reloaded page left it, with webSocket: %s',
    async (webSocket) => {
      const { token, conversationId } = await askToken();
      const url = `http://127.0.0.1:${server.port}`;
      const first = connectOfficial({ url, token, webSocket });
      await first.say('yksi');
      await vi.waitFor(() => expect(first.heard).toHaveLength(2), PATIENCE);
      first.close();
      const again = connectOfficial({ url, token, conversationId, watermark: '2', webSocket });
      await again.say('kaksi');
      await vi.waitFor(() => expect(again.heard).toEqual(['kaksi', '2: kaksi']), PATIENCE);
      again.close();
    },
    START,
  );
});

/** Official clients answer `retry` where a message could not be sent now. */
async function sayUntilTaken(official: OfficialClient, text: string): Promise<void> {
  const body = { clientActivityID: `oma-${text}` };
  await vi.waitFor(async () => expect(await official.say(text, body)).not.toBe('retry'), PATIENCE);
}
