import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../src/index.ts';
import { createBench } from './harness.ts';
import { comeIn, cookieOf, createStudioBench, GOOD, refusal, STUDIO } from './studio.ts';

const HOUR = 60 * 60 * 1000;

describe('signing in to the studio', () => {
  it('opens a session that says who one is, where one works, and what is to be sent back', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'writer', other: 'viewer' });
    expect(aino.session).toEqual({
      account: { id: aino.id, name: 'aino', email: 'aino@example.fi', language: 'fi' },
      memberships: [
        { organisation: { id: 'other', name: 'The other' }, role: 'viewer' },
        { organisation: { id: 'town', name: 'The town' }, role: 'writer' },
      ],
      csrf: expect.stringMatching(/^[\w-]{43}$/),
      expires_at: '2026-03-05T00:00:00.000Z',
    });
    const again = await aino.send('GET', '/session');
    expect(await again.json()).toEqual(aino.session);
  });

  it('takes an address however it is written, and a password however its letters were made', async () => {
    const bench = await createStudioBench();
    await bench.editor('aino', { town: 'writer' });
    const typed = GOOD.normalize('NFD');
    expect(typed).not.toBe(GOOD);
    expect((await bench.signIn(' Aino@Example.FI ', typed)).status).toBe(200);
  });

  it('keeps the token from scripts, other sites and plain connections', async () => {
    const bench = await createStudioBench();
    await bench.editor('aino', { town: 'writer' });
    const [header] = (await bench.signIn('aino@example.fi', GOOD)).headers.getSetCookie();
    expect(header).toMatch(/^aurora_studio=[\w-]{43}; /);
    expect(header?.split('; ').slice(1)).toEqual([
      'Path=/aurora/studio',
      'Max-Age=604800',
      'HttpOnly',
      'SameSite=Strict',
      'Secure',
    ]);
  });

  it('keeps no token and no password, only what cannot be turned back', async () => {
    const store = createMemoryStore();
    const seen: unknown[] = [];
    const { startSession } = store.studioAccounts;
    store.studioAccounts.startSession = (session) => {
      seen.push(session);
      return startSession(session);
    };
    const bench = await createStudioBench({ store });
    const { cookie } = await bench.editor('aino', { town: 'writer' });
    const token = cookie.replace('aurora_studio=', '');
    expect(seen).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toContain(token);
    expect(await store.studioAccounts.session(token, bench.clock.now)).toBeNull();
  });

  it('gives the same answer, and looks at a password as long, whether the address or the password is wrong', async () => {
    const bench = await createStudioBench();
    await bench.editor('aino', { town: 'writer' });
    bench.passwords.looks.length = 0;
    const answers = [];
    for (const email of ['aino@example.fi', 'nobody@example.fi']) {
      const response = await bench.signIn(email, 'something else');
      answers.push([response.status, await response.text()]);
    }
    expect(answers[0]?.[0]).toBe(401);
    expect(answers[1]).toEqual(answers[0]);
    expect(bench.passwords.looks).toEqual([`hash of ${GOOD}`, null]);
  });

  it('slows down who guesses, more with each try, on an address that nobody has as well', async () => {
    const bench = await createStudioBench();
    await bench.editor('aino', { town: 'writer' });
    for (const email of ['aino@example.fi', 'nobody@example.fi']) {
      const waits: (string | null)[] = [];
      for (let time = 0; time < 9; time += 1) {
        const response = await bench.signIn(email, 'wrong');
        const wait = response.headers.get('Retry-After');
        if (wait === null) continue;
        waits.push(wait);
        expect(await refusal(response)).toBe('429 too-many-tries');
        bench.clock.now = new Date(bench.clock.now.getTime() + Number(wait) * 1000);
        await bench.signIn(email, 'wrong');
      }
      expect(waits).toEqual(['1', '2', '4', '8']);
    }
    expect(await refusal(await bench.signIn('aino@example.fi', GOOD))).toBe('429 too-many-tries');
    bench.clock.now = new Date(bench.clock.now.getTime() + 60_000);
    expect((await bench.signIn('aino@example.fi', GOOD)).status).toBe(200);
    for (let time = 0; time < 5; time += 1) {
      expect((await bench.signIn('aino@example.fi', 'wrong')).status).toBe(401);
    }
  });

  it('slows down an address that tries many accounts, and no other address', async () => {
    const bench = await createStudioBench();
    const from = async (address: string, n: number) =>
      (await bench.signIn(`a${n}@example.fi`, 'wrong', address)).status;
    for (let n = 0; n < 30; n += 1) expect(await from('192.0.2.1', n)).toBe(401);
    expect(await from('192.0.2.1', 30)).toBe(429);
    expect(await from('192.0.2.2', 30)).toBe(401);
  });

  it('lets nobody who guesses keep the owner out, who has come in from the same browser before', async () => {
    const bench = await createStudioBench();
    await bench.editor('aino', { town: 'writer' });
    await bench.editor('olli', { town: 'writer' });
    const known = (response: Response) =>
      response.headers.getSetCookie().find((one) => one.startsWith('aurora_studio_known=')) ?? '';
    const first = await bench.signIn('aino@example.fi', GOOD);
    expect(known(first).split('; ').slice(1)).toEqual([
      ...['Path=/aurora/studio', 'Max-Age=15552000', 'HttpOnly', 'SameSite=Strict', 'Secure'],
    ]);
    const [own = ''] = known(first).split(';');
    const [others = ''] = known(await bench.signIn('olli@example.fi', GOOD)).split(';');
    const from = async (Cookie: string, password: string, clientAddress = '192.0.2.1') => {
      const body = { email: 'aino@example.fi', password };
      const headers = { Cookie };
      const how = { body, headers, clientAddress };
      return (await bench.send('POST', `${STUDIO}/session`, how)).status;
    };
    // Whoever guesses does so from many addresses, and from the owner's office.
    for (let n = 0; n < 40; n += 1) await bench.signIn(`a${n}@example.fi`, 'wrong', '192.0.2.1');
    for (let n = 0; n < 6; n += 1) await bench.signIn('aino@example.fi', 'wrong', `192.0.2.1${n}`);
    expect(await from('', GOOD, '192.0.2.2')).toBe(429);
    // A browser is known for its own account, and while nothing of the cookie was changed.
    expect(await from(others, GOOD, '192.0.2.3')).toBe(429);
    expect(
      await from(
        own.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
        GOOD,
      ),
    ).toBe(429);
    expect(await from(own, GOOD)).toBe(200);
    expect(await from('', GOOD, '192.0.2.2')).toBe(429);
    // It is no way round the limit for whoever got hold of it.
    for (let n = 0; n < 5; n += 1) expect(await from(own, 'wrong')).toBe(401);
    expect(await from(own, 'wrong')).toBe(429);
    bench.clock.now = new Date(bench.clock.now.getTime() + 181 * 24 * HOUR);
    for (let n = 0; n < 6; n += 1) await bench.signIn('aino@example.fi', 'wrong', `192.0.2.1${n}`);
    expect(await from(own, GOOD, '192.0.2.4')).toBe(429);
  });

  it('takes no session that somebody else has put into the browser', async () => {
    const bench = await createStudioBench();
    await bench.editor('aino', { town: 'writer' });
    const planted = `aurora_studio=${'p'.repeat(43)}`;
    const response = await bench.send('POST', `${STUDIO}/session`, {
      body: { email: 'aino@example.fi', password: GOOD },
      headers: { Cookie: planted },
    });
    expect(response.status).toBe(200);
    expect(cookieOf(response)).not.toBe(planted);
    const stranger = await bench.send('GET', `${STUDIO}/session`, { headers: { Cookie: planted } });
    expect(await refusal(stranger)).toBe('401 not-signed-in');
  });

  it('makes a new session each time, and ends the one before', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'writer' });
    const response = await bench.send('POST', `${STUDIO}/session`, {
      body: { email: 'aino@example.fi', password: GOOD },
      headers: { Cookie: aino.cookie },
    });
    expect(cookieOf(response)).not.toBe(aino.cookie);
    expect(await refusal(await aino.send('GET', '/session'))).toBe('401 not-signed-in');
  });
});

describe('a session of the studio', () => {
  it('lasts twelve hours after the last request, and seven days at most', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'writer' });
    const pass = (hours: number) => {
      bench.clock.now = new Date(bench.clock.now.getTime() + hours * HOUR);
    };
    for (let time = 0; time < 15; time += 1) {
      pass(11);
      expect((await aino.send('GET', '/session')).status).toBe(200);
    }
    pass(3);
    expect(await refusal(await aino.send('GET', '/session'))).toBe('401 not-signed-in');
    const eero = await bench.editor('eero', { town: 'writer' });
    pass(12);
    expect(await refusal(await eero.send('GET', '/session'))).toBe('401 not-signed-in');
    expect(await bench.service.tidy()).toBeGreaterThanOrEqual(2);
  });

  it('ends when one signs out, and everywhere when one says so', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'writer' });
    const elsewhere = await comeIn(bench, await bench.signIn('aino@example.fi', GOOD));
    const out = await aino.send('DELETE', '/session');
    expect([out.status, out.headers.get('Set-Cookie')]).toEqual([
      204,
      expect.stringMatching(/^aurora_studio=; Path=\/aurora\/studio; Max-Age=0; /),
    ]);
    expect((await aino.send('GET', '/session')).status).toBe(401);
    expect((await elsewhere.send('GET', '/session')).status).toBe(200);
    const third = await comeIn(bench, await bench.signIn('aino@example.fi', GOOD));
    expect((await third.send('DELETE', '/sessions')).status).toBe(204);
    for (const { send } of [elsewhere, third]) {
      expect((await send('GET', '/session')).status).toBe(401);
    }
  });

  it('changes nothing for a page of another site, or without its token', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'administrator' });
    const eero = await bench.editor('eero', { town: 'administrator' });
    const body = { name: 'Aino', language: 'sv' };
    const change = (more: Record<string, string>) => aino.send('POST', '/account', body, more);
    const foreign = [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      // A website that may call the public wire is none of the studio's.
      { Origin: 'https://www.example.fi' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { 'X-Aurora-CSRF': '' },
      { 'X-Aurora-CSRF': eero.session.csrf },
    ];
    for (const more of foreign) expect(await refusal(await change(more))).toBe('403 csrf');
    expect((await change({ 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
    const other = await bench.send('POST', `${STUDIO}/session`, {
      body: { email: 'aino@example.fi', password: GOOD },
      headers: { Origin: 'https://evil.example' },
    });
    expect(await refusal(other)).toBe('403 csrf');
  });

  it('lets no other site read anything', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'administrator' });
    const read = await aino.send('GET', '/session', undefined, {
      Origin: 'https://www.example.fi',
    });
    expect(read.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(read.headers.get('Cache-Control')).toBe('no-store');
    const asked = await aino.send('OPTIONS', '/session', undefined, {
      Origin: 'https://www.example.fi',
    });
    expect(asked.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('takes a new name and language, and a new password that ends all other sessions', async () => {
    const bench = await createStudioBench();
    const aino = await bench.editor('aino', { town: 'writer' });
    const elsewhere = await comeIn(bench, await bench.signIn('aino@example.fi', GOOD));
    const changed = await aino.send('POST', '/account', { name: ' Aino K. ', language: 'sv' });
    expect(await changed.json()).toMatchObject({ account: { name: 'Aino K.', language: 'sv' } });
    const next = 'seitsemän veljestä lähti';
    const wrong = await aino.send('POST', '/password', { current: 'x', password: next });
    expect(await refusal(wrong)).toBe('401 wrong-credentials');
    const weak = await aino.send('POST', '/password', {
      current: GOOD,
      password: '1234567890123456',
    });
    expect(await refusal(weak)).toBe('400 weak-password');
    const done = await aino.send('POST', '/password', { current: GOOD, password: next });
    const renewed = await comeIn(bench, done);
    expect(renewed.cookie).not.toBe(aino.cookie);
    expect((await renewed.send('GET', '/session')).status).toBe(200);
    for (const { send } of [aino, elsewhere]) {
      expect((await send('GET', '/session')).status).toBe(401);
    }
    expect((await bench.signIn('aino@example.fi', GOOD)).status).toBe(401);
    expect((await bench.signIn('aino@example.fi', next)).status).toBe(200);
  });
});

describe('a studio for trying out', () => {
  it('tells an account that is administrator in one organisation and unknown in the other', async () => {
    const bench = await createStudioBench({ trial: true });
    const ways = await bench.send('GET', `${STUDIO}/sign-in`);
    const { trial } = (await ways.json()) as { trial: { email: string; password: string } };
    expect(trial).toEqual({ email: 'demo@example.fi', password: 'demo' });
    const demo = await comeIn(bench, await bench.signIn(trial.email, trial.password));
    expect(demo.session.memberships).toEqual([
      { organisation: { id: 'town', name: 'The town' }, role: 'administrator' },
    ]);
    expect((await demo.send('GET', '/organisations/naapurikunta/members')).status).toBe(404);
    expect(await bench.store.studioAccounts.organisation('naapurikunta')).not.toBeNull();
    const body = { current: 'demo', password: GOOD };
    expect(await refusal(await demo.send('POST', '/password', body))).toBe('403 not-allowed');
  });

  it('leaves no door open for real use, even in the same database', async () => {
    const store = createMemoryStore();
    const trial = await createStudioBench({ store, trial: true });
    const demo = await comeIn(trial, await trial.signIn('demo@example.fi', 'demo'));
    const real = await createStudioBench({ store });
    const ways = await real.send('GET', `${STUDIO}/sign-in`);
    expect(await ways.json()).toEqual({ trial: null, providers: [], has_session: false });
    expect((await real.signIn('demo@example.fi', 'demo')).status).toBe(401);
    const headers = { Cookie: demo.cookie };
    expect((await real.send('GET', `${STUDIO}/session`, { headers })).status).toBe(401);
  });

  it('is nowhere in a service without one', async () => {
    const bench = await createBench();
    expect((await bench.send('GET', `${STUDIO}/sign-in`)).status).toBe(404);
  });
});
