import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBrowser } from '../../test/direct-line/memory-ports.ts';
import { echoServer, openPage, pass, say } from '../../test/direct-line/page.ts';
import type { InProcessServer } from './in-process-server.ts';
import type { DirectLinePorts } from './ports.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-21T08:00:00Z') }));
afterEach(() => void vi.useRealTimers());

/** Tokens that hold for a while by the server's own clock. */
function withTokens(server: InProcessServer, lifetimeMs: number) {
  const ends = new Map<string, number>();
  const began = performance.now();
  const trueTime = () => performance.now() - began;
  const refreshes: string[] = [];
  let issued = 0;
  const issue = () => {
    issued += 1;
    const token = `token-${issued}`;
    ends.set(token, trueTime() + lifetimeMs);
    return token;
  };
  const json = (status: number, body: unknown) =>
    Promise.resolve(new Response(JSON.stringify(body), { status }));
  const fetch: DirectLinePorts['fetch'] = async (input, init) => {
    const headers = new Headers(init?.headers);
    const token = headers.get('authorization')?.slice(7) ?? '';
    if ((ends.get(token) ?? 0) < trueTime()) return json(403, { error: { code: 'TokenExpired' } });
    if (String(input).endsWith('/tokens/refresh')) {
      refreshes.push(token);
      return json(200, { token: issue(), expires_in: lifetimeMs / 1000 });
    }
    headers.set('authorization', 'Bearer in-page-1');
    const response = await server.ports.fetch(input, { ...init, headers });
    if (response.status !== 200 && response.status !== 201) return response;
    const { token: _inner, expires_in: _time, ...body } = await response.json();
    return json(response.status, body);
  };
  const getToken = async (known?: { conversationId: string; token: string }) => {
    await server.getToken(known);
    return {
      token: issue(),
      conversationId: known?.conversationId ?? 'in-page-1',
      expiresIn: lifetimeMs / 1000,
    };
  };
  return { fetch, getToken, refreshes };
}

describe('The token', () => {
  it('is renewed before it ends', async () => {
    const server = echoServer();
    const { fetch, getToken, refreshes } = withTokens(server, 600_000);
    const { line, shown } = openPage({ ...server, getToken }, { fetch });
    await pass(3_000);
    expect(refreshes.length).toBeGreaterThanOrEqual(9);
    say(line, 'moi');
    await pass(2);
    expect(shown).toEqual(['moi', 're moi']);
  });

  it('is asked for again when it ended while the computer slept, and the conversation goes on', async () => {
    const server = echoServer();
    const { fetch, getToken, refreshes } = withTokens(server, 600_000);
    const browser = createBrowser();
    const first = openPage({ ...server, getToken }, { fetch }, browser);
    say(first.line, 'moi');
    await pass(2);
    first.line.close();
    await pass(7_200);
    const second = openPage({ ...server, getToken }, { fetch }, browser);
    say(second.line, 'taas täällä');
    await pass(10);
    expect(refreshes).toEqual([]);
    expect(second.shown).toEqual(['moi', 're moi', 'taas täällä', 're taas täällä']);
    expect(second.told).not.toContain('restarted');
  });

  it.each([
    ['two hours ahead', 7_200_000],
    ['two hours behind', -7_200_000],
  ])('is kept fresh on a device whose clock jumps to %s in the middle', async (_, jump) => {
    const server = echoServer();
    const { fetch, getToken } = withTokens(server, 600_000);
    let wrongBy = 0;
    const clock = {
      now: () => Date.now() + wrongBy,
      after: (ms: number, run: () => void) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
    };
    const { line, shown, told } = openPage({ ...server, getToken }, { fetch, clock });
    say(line, 'yksi');
    await pass(60);
    wrongBy = jump;
    await pass(2_000);
    say(line, 'kaksi');
    await pass(10);
    expect(shown).toEqual(['yksi', 're yksi', 'kaksi', 're kaksi']);
    expect(told).not.toContain('restarted');
  });
});
