import type { ConnectionOptions, Fetch } from '../src/transport/options.ts';
import { createFakeClock, type FakeClock } from './fake-clock.ts';

/** What a fake service does with one request: answers, fails, or never answers. */
export type Reply = Response | Error | 'silence' | ((init: RequestInit) => Response);

/** A request that the fake service got. */
export interface Seen {
  at: number;
  url: string;
  method: string;
  headers: Record<string, string>;
  body: unknown;
  init: RequestInit;
}

/** A service that gives prepared replies in order, the last one for ever, at virtual times. */
export interface FakeService {
  options: ConnectionOptions & Required<Pick<ConnectionOptions, 'fetch'>>;
  clock: FakeClock;
  seen: Seen[];
}

/** Makes a fake service; `random` is 1 so that every pause is the longest possible. */
export function createFakeService(...replies: Reply[]): FakeService {
  const clock = createFakeClock();
  const seen: Seen[] = [];
  const fetch: Fetch = (url, init) => {
    const reply = replies[Math.min(seen.length, replies.length - 1)];
    seen.push({
      at: clock.now(),
      url,
      method: init.method ?? '',
      headers: init.headers as Record<string, string>,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      init,
    });
    if (reply === 'silence' || reply === undefined) return untilAborted(init.signal);
    if (reply instanceof Error) return Promise.reject(reply);
    return typeof reply === 'function' ? reply(init) : reply.clone();
  };
  const { now, sleep } = clock;
  const options = { baseUrl: 'https://aurora.example', fetch, now, sleep, random: () => 1 };
  return { options, clock, seen };
}

function untilAborted(signal: AbortSignal | null | undefined): Promise<Response> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** An answer with a JSON body. */
export function json(value: unknown, init?: ResponseInit): Response {
  return Response.json(value, init);
}

/** An answer with an error as `/aurora/v2` gives it. */
export function problem(status: number, more: object = {}, headers?: HeadersInit): Response {
  const type = 'urn:auroraai:problem:server';
  const body = { type, title: 'Problem', status, detail: 'For developers.', ...more };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}
