import type { OriginalUtterance } from '@auroraai/service';
import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { readConfig } from '../src/config.ts';
import { freePort } from '../src/database/free-port.ts';
import { type RunningServer, startServer } from '../src/start-server.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';
import { ECHO_BOT } from './echo-bot.ts';

const START = 180_000;
const PATIENCE = { timeout: 20_000, interval: 20 };
const PAGE = 'https://www.example.fi';

let database: TestDatabase;
let server: RunningServer;
const sockets: Socket[] = [];

beforeAll(async () => {
  database = await openTestDatabase();
  const port = await freePort();
  const env = {
    ...{ DATABASE_URL: database.url, LOG_LEVEL: 'silent', PORT: String(port) },
    ...{ ALLOWED_ORIGINS: PAGE, ORIGINAL_WIDGET_BOT: 'opas' },
  };
  server = await startServer(readConfig(env), { bots: [ECHO_BOT] });
}, START);
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});
afterAll(async () => {
  await server?.stop();
  await database?.close();
}, START);

/** Talks as the original widget does. */
function widget(options: { transports?: string[]; origin?: string } = {}) {
  const { origin = PAGE, transports } = options;
  const socket = io(`http://127.0.0.1:${server.port}`, {
    forceNew: true,
    reconnection: false,
    extraHeaders: { Origin: origin },
    ...(transports && { transports }),
  });
  sockets.push(socket);
  const heard: OriginalUtterance[] = [];
  socket.on('bot_uttered', (utterance: OriginalUtterance) => heard.push(utterance));
  return {
    socket,
    heard,
    request: (id: string | null) =>
      new Promise<string>((resolve, reject) => {
        socket.once('session_confirm', ({ session_id }) => resolve(session_id));
        socket.once('disconnect', () => reject(new Error('disconnected')));
        socket.emit('session_request', { session_id: id });
      }),
    utter: (message: unknown, id: string | null = null) =>
      socket.emit('user_uttered', { message, session_id: id, customData: { language: 'fi' } }),
  };
}

describe('the original widget', () => {
  it.each([['polling'], ['websocket']])('talks with the bot by %s', async (transport) => {
    const { request, utter, heard } = widget({ transports: [transport] });
    const id = await request(null);
    expect(id).toMatch(/./);
    utter('hei', id);
    await vi.waitFor(() => expect(heard).toEqual([{ text: '1: hei' }]), PATIENCE);
  });

  it('goes on with the session that it remembers, and only with that', async () => {
    const first = widget();
    const id = await first.request(null);
    first.utter('yksi', id);
    await vi.waitFor(() => expect(first.heard).toHaveLength(1), PATIENCE);
    first.socket.disconnect();

    const again = widget();
    await again.request(id);
    again.utter('kaksi', id);
    await vi.waitFor(() => expect(again.heard).toEqual([{ text: '2: kaksi' }]), PATIENCE);

    const other = widget();
    await other.request(`${id}x`);
    other.utter('kolme');
    await vi.waitFor(() => expect(other.heard).toEqual([{ text: '1: kolme' }]), PATIENCE);
  });

  it('is sent away from a website that is not configured', async () => {
    const { request } = widget({ origin: 'https://evil.example' });
    await expect(request(null)).rejects.toThrow('disconnected');
  });

  it.each([[5], [null], ['a'.repeat(9000)]])(
    'is sent away with %j, and nobody else',
    async (message) => {
      const [odd, other] = [widget(), widget()];
      await Promise.all([odd.request(null), other.request(null)]);
      odd.utter(message);
      await vi.waitFor(() => expect(odd.socket.disconnected).toBe(true), PATIENCE);
      other.utter('hei');
      await vi.waitFor(() => expect(other.heard).toEqual([{ text: '1: hei' }]), PATIENCE);
    },
  );

  it('leaves other upgrades alone: those that are no stream are refused', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${server.port}/elsewhere`);
    const status = await new Promise((resolve) => {
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
      socket.on('error', () => {});
    });
    expect(status).toBe(404);
  });
});
