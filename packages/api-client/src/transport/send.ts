import { AuroraError } from '../errors.ts';
import { failure } from './failure.ts';
import type { Connection } from './options.ts';
import { type Received, receive } from './received.ts';
import { backOff, isPassing } from './retry.ts';

/** One call to the service. */
export interface Call {
  method: 'GET' | 'POST' | 'DELETE';
  /** Path with its query, from the base address on. */
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Whether the service ends in the same state when it gets the call twice. */
  repeatable: boolean;
  signal?: AbortSignal | undefined;
  timeoutMs?: number | undefined;
}

/**
 * Sends a call and returns its successful answer. Throws an `AuroraError`, or the signal's reason when
 * the caller cancels.
 */
export async function send(connection: Connection, call: Call): Promise<Received> {
  call.signal?.throwIfAborted();
  const controller = new AbortController();
  const cancel = () => controller.abort(call.signal?.reason);
  call.signal?.addEventListener('abort', cancel, { once: true });
  const deadline = connection.now() + (call.timeoutMs ?? connection.timeoutMs);
  try {
    return await Promise.race([
      attempts(connection, call, controller.signal, deadline),
      timeOut(connection, deadline, controller.signal),
    ]);
  } finally {
    call.signal?.removeEventListener('abort', cancel);
    // Ends whatever of the race is still running: the request, a pause, the clock.
    controller.abort();
  }
}

async function timeOut(
  connection: Connection,
  deadline: number,
  signal: AbortSignal,
): Promise<never> {
  await connection.sleep(deadline - connection.now(), signal);
  throw new AuroraError('timeout');
}

async function attempts(
  connection: Connection,
  call: Call,
  signal: AbortSignal,
  deadline: number,
): Promise<Received> {
  for (let repeat = 0; ; repeat++) {
    try {
      return await attempt(connection, call, signal);
    } catch (error) {
      if (!(error instanceof AuroraError) || signal.aborted) throw error;
      const passing = error.kind === 'network' || isPassing(error.status);
      if (!call.repeatable || !passing || repeat >= connection.retries) throw error;
      const asked = error.retryAfterSeconds;
      const pause = asked === undefined ? backOff(repeat, connection.random) : asked * 1000;
      // Better to say now how long to wait than to let the person wait for a time-out.
      if (connection.now() + pause >= deadline) throw error;
      await connection.sleep(pause, signal);
    }
  }
}

async function attempt(connection: Connection, call: Call, signal: AbortSignal): Promise<Received> {
  const received = await exchange(connection, call, signal);
  if (received.status >= 200 && received.status < 300) return received;
  throw failure(received, connection.now);
}

async function exchange(
  connection: Connection,
  call: Call,
  signal: AbortSignal,
): Promise<Received> {
  const headers: Record<string, string> = { accept: 'application/json', ...call.headers };
  const init: RequestInit = { method: call.method, headers, signal };
  if (call.body !== undefined) {
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(call.body);
  }
  // No cookies; and a life situation is never sent on to where a redirect points.
  init.credentials = 'omit';
  init.redirect = 'error';
  try {
    return await receive(await connection.fetch(connection.baseUrl + call.path, init));
  } catch (cause) {
    if (signal.aborted) throw signal.reason;
    if (cause instanceof AuroraError) throw cause;
    throw new AuroraError('network', { cause });
  }
}
