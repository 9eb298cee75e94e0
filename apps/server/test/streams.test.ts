import { once } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type ClientOptions, WebSocket } from 'ws';
import { createGate } from '../src/http/gate.ts';
import { type Listening, listen } from '../src/http/listen.ts';
import type { StreamServer } from '../src/http/streams.ts';
import { serveQuietStreams } from './quiet-streams.ts';

/** How often a stream gets signs of life, milliseconds. */
const BEAT = 25_000;

let listening: Listening;
let streams: StreamServer;

beforeEach(async () => {
  // The beats alone: connections go on in their own time.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const much = { burst: 1000, perSecond: 1000, connections: 1000, streams: 1000 };
  const gate = createGate(much, () => 0);
  const others = { gate, behindProxy: true, onRefused: () => {} };
  const answer = async () => new Response('ok');
  listening = await listen(answer, { port: 0, host: '127.0.0.1' }, others);
  streams = serveQuietStreams(listening, gate);
});

afterEach(async () => {
  await streams.stop();
  await listening.stop();
  vi.useRealTimers();
});

async function open(options: ClientOptions = {}): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${listening.port}/stream`, options);
  await once(socket, 'open');
  return socket;
}

/** Waits until the server has heard everything that a reader has sent so far. */
async function heard(reader: WebSocket): Promise<void> {
  const answered = once(reader, 'pong');
  reader.ping();
  await answered;
}

it('a reader who answers gets an empty frame at each beat, and its stream stays', async () => {
  const reader = await open();
  for (let beat = 0; beat < 4; beat += 1) {
    const frame = once(reader, 'message');
    await vi.advanceTimersByTimeAsync(BEAT);
    const [text, isBinary] = await frame;
    expect([String(text), isBinary]).toEqual(['', false]);
    await heard(reader);
  }
  expect(reader.readyState).toBe(WebSocket.OPEN);
  reader.terminate();
});

it('a connection that answers no sign of life is ended at the next beat, and others stay', async () => {
  const silent = await open({ autoPong: false });
  const reader = await open();
  const ended = once(silent, 'close');
  const signs = Promise.all([once(silent, 'ping'), once(reader, 'ping')]);
  await vi.advanceTimersByTimeAsync(BEAT);
  await signs;
  await Promise.all([heard(silent), heard(reader)]);
  expect(silent.readyState).toBe(WebSocket.OPEN);
  await vi.advanceTimersByTimeAsync(BEAT);
  await ended;
  await heard(reader);
  expect(reader.readyState).toBe(WebSocket.OPEN);
  reader.terminate();
});

it('streams have beats of their own, which end with them', async () => {
  const before = vi.getTimerCount();
  const first = await open();
  await vi.advanceTimersByTimeAsync(BEAT - 1000);
  const second = await open();
  const frames = vi.fn();
  second.on('message', frames);
  const frame = once(first, 'message');
  await vi.advanceTimersByTimeAsync(1000);
  await frame;
  await heard(second);
  expect(frames).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(before + 2);
  first.close();
  second.close();
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(before));
});
