import { describe, expect, it } from 'vitest';
import { createJsonClient, type FetchResponse, PtvError, rootOf } from './client.ts';

const URL = 'https://ptv.example/api';

/** Answers one after the other; a number is a status, an Error is thrown. */
function client(answers: (string | number | Error | [number, string])[], now = 0) {
  const slept: number[] = [];
  let sent = 0;
  const made = createJsonClient({
    fetch: async (): Promise<FetchResponse> => {
      const answer = answers[sent] ?? '"ok"';
      sent += 1;
      if (answer instanceof Error) throw answer;
      const [status, header] = Array.isArray(answer) ? answer : [answer, null];
      return {
        status: typeof status === 'number' ? status : 200,
        headers: { get: (name) => (name === 'retry-after' ? header : null) },
        text: async () => (typeof status === 'number' ? 'Trouble' : status),
      };
    },
    sleep: async (ms) => {
      slept.push(ms);
    },
    now: () => now,
    random: () => 0,
    attempts: 4,
  });
  return { get: () => made.get(URL), slept, sent: () => sent };
}

const failure = (run: Promise<unknown>): Promise<PtvError> =>
  run.then(
    () => Promise.reject(new Error('It did not fail.')),
    (error) => error,
  );

describe('the client of the interface', () => {
  it('waits longer each time when nobody says how long', async () => {
    const { get, slept } = client([500, 503, new Error('reset')]);
    expect(await get()).toBe('ok');
    expect(slept).toEqual([500, 1000, 2000]);
  });

  it('waits as long as Retry-After says, in seconds or as a date', async () => {
    const { get, slept } = client(
      [
        [429, '7'],
        [503, 'Thu, 01 Jan 1970 00:00:12 GMT'],
      ],
      2000,
    );
    expect(await get()).toBe('ok');
    expect(slept).toEqual([7000, 10_000]);
  });

  it('never waits longer than five minutes, and not at all for a date that is past', async () => {
    const { get, slept } = client([
      [429, '86400'],
      [429, 'Thu, 01 Jan 1970 00:00:00 GMT'],
      [429, 'soon'],
    ]);
    await get();
    expect(slept).toEqual([300_000, 0, 2000]);
  });

  it('asks again when the JSON is broken, then says so', async () => {
    const { get, sent } = client(['{"a":', '{"a":', '{"a":', '{"a":']);
    const error = await failure(get());
    expect(error).toBeInstanceOf(PtvError);
    expect(error.kind).toBe('broken-json');
    expect(sent()).toBe(4);
  });

  it('does not repeat what will not get better', async () => {
    const { get, sent } = client([401]);
    const error = await failure(get());
    expect([error.kind, error.status, sent()]).toEqual(['status', 401, 1]);
  });

  it('gives up in the end and names the address', async () => {
    const { get } = client([new Error('reset'), 500, 500, new Error('reset')]);
    const error = await failure(get());
    expect(error.kind).toBe('network');
    expect(error.message).toBe(`No answer from ${URL}: reset.`);
  });

  it('has exactly as many requests under way as it may', async () => {
    let underWay = 0;
    let most = 0;
    const { get } = createJsonClient({
      fetch: async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await Promise.resolve();
        underWay -= 1;
        return { status: 200, headers: { get: () => null }, text: async () => '1' };
      },
      sleep: async () => {},
      now: () => 0,
      random: () => 0,
    });
    await Promise.all(Array.from({ length: 9 }, () => get(URL)));
    expect(most).toBe(2);
  });
});

describe('the address of an interface', () => {
  it.each(['https://a.fi', 'https://a.fi/', 'https://a.fi/api', 'https://a.fi/api/v11/'])(
    'may be given as %s',
    (base) => {
      expect(rootOf(base, 'v12')).toBe('https://a.fi/api/v12/');
    },
  );
});
