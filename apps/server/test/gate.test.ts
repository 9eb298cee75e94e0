import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createGate, type GateLimits } from '../src/http/gate.ts';
import { type Listening, listen } from '../src/http/listen.ts';
import { serveQuietStreams } from './quiet-streams.ts';

const closers: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A server with small limits and a clock that stands still. */
async function serve(limits: Partial<GateLimits>, behindProxy = false) {
  const gate = createGate(
    { burst: 1000, perSecond: 1, connections: 1000, streams: 1000, ...limits },
    () => 0,
  );
  const handled = vi.fn(async (_request: Request) => new Response('ok'));
  const onRefused = vi.fn();
  const listening = await listen(
    handled,
    { port: 0, host: '127.0.0.1' },
    { gate, behindProxy, onRefused },
  );
  closers.push(() => listening.stop());
  return { gate, handled, onRefused, listening, url: `http://127.0.0.1:${listening.port}` };
}

/** Sends as much as is given at once, and gives all that comes back until the connection ends. */
async function pipeline({ port }: Listening, text: string): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' });
  let heard = '';
  socket.on('data', (chunk) => {
    heard += chunk;
  });
  // A connection that is cut off is an end as well.
  socket.on('error', () => {});
  socket.write(text);
  await new Promise((resolve) => socket.once('close', resolve));
  return heard;
}

it('an address that asks for too much is refused before its request is read', async () => {
  const { url, handled, onRefused } = await serve({ burst: 2 });
  expect(await (await fetch(url)).text()).toBe('ok');
  expect(await (await fetch(url)).text()).toBe('ok');
  const refused = await fetch(url, { method: 'POST', body: 'x'.repeat(100_000) });
  expect(refused.status).toBe(429);
  expect(refused.headers.get('Retry-After')).toBe('1');
  expect(handled).toHaveBeenCalledTimes(2);
  expect(onRefused).toHaveBeenCalledTimes(1);
});

it('a thousand requests in one breath get what is due and one refusal', async () => {
  const { listening, handled } = await serve({ burst: 3, perSecond: 1000 });
  const heard = await pipeline(listening, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(1000));
  expect(heard.match(/HTTP\/1\.1 200/g)).toHaveLength(3);
  expect(heard.match(/HTTP\/1\.1 429/g)).toHaveLength(1);
  expect(handled).toHaveBeenCalledTimes(3);
});

it('an address that goes on flooding is not let in any more, and others are', async () => {
  const { gate, listening, url, handled } = await serve({ burst: 3 });
  for (let time = 0; time < 100; time += 1) gate.admit('127.0.0.1');
  expect(await pipeline(listening, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('');
  await expect(fetch(url)).rejects.toThrow();
  expect(handled).not.toHaveBeenCalled();
  expect(gate.isFlooding('127.0.0.2')).toBe(false);
});

it('an open connection is cut off when its address goes on flooding', async () => {
  const { gate, listening, handled } = await serve({ burst: 1 });
  const socket = connect({ port: listening.port, host: '127.0.0.1' });
  socket.on('error', () => {});
  await once(socket, 'connect');
  for (let time = 0; time < 100; time += 1) gate.admit('127.0.0.1');
  const ended = new Promise((resolve) => socket.once('close', resolve));
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await ended;
  expect(handled).not.toHaveBeenCalled();
});

it('an address holds only so many connections, and gets a place back when one ends', async () => {
  const { listening } = await serve({ connections: 2 });
  const open = () => connect({ port: listening.port, host: '127.0.0.1' });
  const [first, second] = [open(), open()];
  await Promise.all([once(first, 'connect'), once(second, 'connect')]);
  expect(await pipeline(listening, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('');
  first.destroy();
  await vi.waitFor(async () =>
    expect(
      await pipeline(listening, 'GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'),
    ).toContain('200 OK'),
  );
  second.destroy();
});

it('behind a proxy people are told apart by the address that it names, on one connection', async () => {
  const { listening } = await serve({ burst: 1, connections: 1 }, true);
  const from = (address: string, more = '') =>
    `GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: ${address}\r\n${more}\r\n`;
  const flooder = from('192.0.2.1');
  const sent = `${flooder.repeat(50)}${from('192.0.2.2', 'Connection: close\r\n')}`;
  const heard = await pipeline(listening, sent);
  expect(heard.match(/HTTP\/1\.1 429/g)).toHaveLength(49);
  expect(heard.match(/HTTP\/1\.1 200/g)).toHaveLength(2);
});

it('an address holds only so many streams, and no other address is touched', async () => {
  const { gate, listening } = await serve({ streams: 1 }, true);
  const streams = serveQuietStreams(listening, gate);
  const open = (address: string) =>
    new WebSocket(`ws://127.0.0.1:${listening.port}/stream`, {
      headers: { 'X-Forwarded-For': address },
    });
  const first = open('192.0.2.1');
  await once(first, 'open');
  const [refusal] = await once(open('192.0.2.1'), 'error');
  expect(String(refusal)).toContain('429');
  const other = open('192.0.2.2');
  await once(other, 'open');
  const ended = once(first, 'close');
  first.close();
  await ended;
  await vi.waitFor(async () => {
    const again = open('192.0.2.1');
    await once(again, 'open');
    again.terminate();
  });
  other.terminate();
  await streams.stop();
});
