import { describe, expect, test } from 'vitest';
import { idle } from '../../test/fake-clock.ts';
import { createFakeService, json, problem, type Reply } from '../../test/fake-service.ts';
import type { AuroraError } from '../errors.ts';
import { connectionOf } from './options.ts';
import { type Call, send } from './send.ts';

const read: Call = { method: 'GET', path: '/x', repeatable: true };

function start(replies: Reply[], call: Partial<Call> = {}, options = {}) {
  const service = createFakeService(...replies);
  const connection = connectionOf({ ...service.options, ...options });
  return { ...service, answer: service.clock.run(send(connection, { ...read, ...call })) };
}

const offline = new TypeError('Failed to fetch');

describe('repeats', () => {
  test('a call is repeated after growing pauses until it succeeds', async () => {
    const { answer, seen } = start([offline, problem(503), json('ok')]);
    expect((await answer).text).toBe('"ok"');
    expect(seen.map(({ at }) => at)).toEqual([0, 250, 750]);
  });

  test('a call is given up after the allowed repeats, with the last error', async () => {
    const { answer, seen } = start([offline, offline, problem(502)], {}, { retries: 2 });
    await expect(answer).rejects.toMatchObject({ kind: 'server', status: 502 });
    expect(seen).toHaveLength(3);
  });

  test('no call is repeated when repeats are switched off', async () => {
    const { answer, seen } = start([offline], {}, { retries: 0 });
    await expect(answer).rejects.toMatchObject({ kind: 'network', cause: offline });
    expect(seen).toHaveLength(1);
  });

  test('a call that is not safe to repeat is sent once', async () => {
    const { answer, seen } = start([offline, json('ok')], { repeatable: false });
    await expect(answer).rejects.toMatchObject({ kind: 'network' });
    expect(seen).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 405, 413, 500, 501])(
    'status %i is not tried again',
    async (status) => {
      const { answer, seen } = start([problem(status), json('ok')]);
      await expect(answer).rejects.toMatchObject({ status });
      expect(seen).toHaveLength(1);
    },
  );

  test('jitter shortens the pause', async () => {
    const { answer, seen } = start([offline, json('ok')], {}, { random: () => 0.5 });
    await answer;
    expect(seen.map(({ at }) => at)).toEqual([0, 125]);
  });

  test('the wait that the service asks for is kept to the second', async () => {
    const { answer, seen } = start([problem(429, {}, { 'retry-after': '3' }), json('ok')]);
    await answer;
    expect(seen.map(({ at }) => at)).toEqual([0, 3000]);
  });

  test('a wait longer than the call may take is told at once instead of waited for', async () => {
    const { answer, seen, clock } = start([problem(429, {}, { 'retry-after': '60' })]);
    await expect(answer).rejects.toMatchObject({ kind: 'rate-limited', retryAfterSeconds: 60 });
    expect(seen).toHaveLength(1);
    expect(clock.now()).toBe(0);
  });
});

describe('time-outs', () => {
  test('a silent service ends in a time-out and the request is given up', async () => {
    const { answer, seen, clock } = start(['silence']);
    await expect(answer).rejects.toMatchObject({ kind: 'timeout', retryAfterSeconds: undefined });
    expect(clock.now()).toBe(10_000);
    expect(seen[0]?.init.signal?.aborted).toBe(true);
  });

  test('the time-out counts over all repeats', async () => {
    const { answer, clock } = start([offline, 'silence'], { timeoutMs: 2000 });
    await expect(answer).rejects.toMatchObject({ kind: 'timeout' });
    expect(clock.now()).toBe(2000);
  });

  test('a body that never ends ends in a time-out', async () => {
    const dripping = () => new Response(new ReadableStream({ start() {} }));
    const { answer } = start([dripping]);
    await expect(answer).rejects.toMatchObject({ kind: 'timeout' });
  });

  test('a fetch that ignores its signal still ends in a time-out', async () => {
    const fetch = () => new Promise<Response>(() => {});
    const { answer } = start([], {}, { fetch });
    await expect(answer).rejects.toMatchObject({ kind: 'timeout' });
  });
});

describe('cancelling', () => {
  test('a cancelled call rejects with the reason of the signal, not with an AuroraError', async () => {
    const controller = new AbortController();
    const { answer, seen } = start(['silence'], { signal: controller.signal });
    controller.abort();
    await expect(answer).rejects.toBe(controller.signal.reason);
    expect(controller.signal.reason.name).toBe('AbortError');
    expect(seen[0]?.init.signal?.aborted).toBe(true);
  });

  test('a call that is cancelled beforehand is not sent', async () => {
    const { answer, seen } = start([json('ok')], { signal: AbortSignal.abort('enough') });
    await expect(answer).rejects.toBe('enough');
    expect(seen).toHaveLength(0);
  });

  test('a call that is cancelled in a pause is not repeated', async () => {
    const controller = new AbortController();
    const service = createFakeService(offline, json('ok'));
    const answer = send(connectionOf(service.options), { ...read, signal: controller.signal });
    await idle();
    controller.abort('enough');
    await expect(answer).rejects.toBe('enough');
    expect(service.seen).toHaveLength(1);
  });

  test('cancelling after the end does nothing', async () => {
    const controller = new AbortController();
    const { answer } = start([json('ok')], { signal: controller.signal });
    expect((await answer).status).toBe(200);
    controller.abort();
  });
});

test('a fetch that throws at once counts as no connection', async () => {
  const fetch = () => {
    throw offline;
  };
  const { answer } = start([], {}, { fetch, retries: 0 });
  await expect(answer).rejects.toMatchObject({ kind: 'network' } satisfies Partial<AuroraError>);
});
