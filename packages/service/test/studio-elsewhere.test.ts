import type { StudioSession, StudioSignIn } from '@auroraai/api-client/studio';
import { describe, expect, it } from 'vitest';
import type { LetInElsewhere, SignInProvider } from '../src/studio/index.ts';
import { HOST } from './harness.ts';
import { createStudioBench, refusal, STUDIO, type StudioBench } from './studio.ts';

const AINO: LetInElsewhere = { email: 'aino@example.fi', name: 'Aino Aho', roles: [] };
const HOME = `${HOST}/studio/`;
const REFUSED = `${HOST}/studio/#/sign-in/refused`;
const FAILED = `${HOST}/studio/#/sign-in/failed`;

/** A provider that lets in whom it is told to, and a studio that trusts it. */
async function arrange(options: { trial?: boolean } = {}) {
  const told: { person: LetInElsewhere | null | Error } = { person: AINO };
  const asked: { returned: string; keep: unknown }[] = [];
  const provider: SignInProvider = {
    id: 'kouvola',
    name: 'Kouvolan kaupunki',
    async begin(callback) {
      if (told.person instanceof Error) throw told.person;
      return { url: `https://login.example/?to=${callback}`, keep: { state: 's1' } };
    },
    async finish(returned, keep) {
      asked.push({ returned: returned.href, keep });
      if (told.person instanceof Error) throw told.person;
      return told.person;
    },
  };
  const other: SignInProvider = { ...provider, id: 'iitti', name: 'Iitti' };
  const bench = await createStudioBench({ providers: [provider, other], ...options });
  return { bench, told, asked };
}

/** A browser that keeps its cookies. */
function browser(bench: StudioBench) {
  const cookies = new Map<string, string>();
  return {
    cookies,
    async get(path: string) {
      const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const response = await bench.send('GET', STUDIO + path, { headers: { Cookie } });
      for (const header of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^(\w+)=([^;]*)/.exec(header) ?? [];
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      return response;
    },
  };
}

/** Goes to the provider and back; where the browser ends up. */
async function signIn(bench: StudioBench) {
  const { get, cookies } = browser(bench);
  await get('/sign-in/kouvola');
  const response = await get('/sign-in/kouvola/callback?code=c1&state=s1');
  expect(response.status).toBe(303);
  const session = cookies.has('aurora_studio')
    ? ((await (await get('/session')).json()) as StudioSession)
    : null;
  return { to: response.headers.get('Location'), session };
}

describe("signing in by one's own organisation's system", () => {
  it('is offered by its name, and leads there and back into the studio', async () => {
    const { bench, asked } = await arrange();
    await bench.editor('aino', { town: 'writer' });
    const ways = (await (await bench.send('GET', `${STUDIO}/sign-in`)).json()) as StudioSignIn;
    expect(ways.providers).toEqual([
      { name: 'Kouvolan kaupunki', url: '/aurora/studio/sign-in/kouvola' },
      { name: 'Iitti', url: '/aurora/studio/sign-in/iitti' },
    ]);
    const { get } = browser(bench);
    const away = await get('/sign-in/kouvola');
    const callback = `${HOST}/aurora/studio/sign-in/kouvola/callback`;
    expect([away.status, away.headers.get('Location')]).toEqual([
      303,
      `https://login.example/?to=${callback}`,
    ]);
    expect(away.headers.getSetCookie()[0]?.split('; ').slice(1)).toEqual([
      ...['Path=/aurora/studio/sign-in', 'Max-Age=900', 'HttpOnly', 'SameSite=Lax', 'Secure'],
    ]);
    const { to, session } = await signIn(bench);
    expect(to).toBe(HOME);
    expect(asked).toEqual([{ returned: `${callback}?code=c1&state=s1`, keep: { state: 's1' } }]);
    expect(session).toMatchObject({
      account: { name: 'aino', email: 'aino@example.fi' },
      memberships: [{ role: 'writer' }],
    });
  });

  it('lets nobody in who has no role, and keeps nothing of them', async () => {
    const { bench, told } = await arrange();
    expect(await signIn(bench)).toEqual({ to: REFUSED, session: null });
    expect(await bench.store.studioAccounts.byEmail(AINO.email)).toBeNull();
    told.person = null;
    expect((await signIn(bench)).to).toBe(REFUSED);
  });

  it('gives the roles that the provider says, each time anew, and leaves an administrator', async () => {
    const { bench, told } = await arrange();
    const as = async (role: 'writer' | 'administrator') => {
      told.person = { ...AINO, roles: [{ organisation: 'kouvola', role }] };
      const { session } = await signIn(bench);
      return session?.memberships.map((one) => [one.organisation.id, one.role]);
    };
    expect(await as('writer')).toEqual([['kouvola', 'writer']]);
    expect(await as('administrator')).toEqual([['kouvola', 'administrator']]);
    expect(await as('writer')).toEqual([['kouvola', 'administrator']]);
    told.person = AINO;
    expect((await signIn(bench)).session?.memberships).toHaveLength(1);
    const log = await bench.store.studioAccounts.audit('kouvola', { before: null, limit: 10 });
    expect(log.filter(({ what }) => what.startsWith('role-')).map(({ what }) => what)).toEqual([
      'role-administrator',
      'role-writer',
    ]);
  });

  it('gives an account without a password no password to guess', async () => {
    const { bench, told } = await arrange();
    told.person = { ...AINO, roles: [{ organisation: 'town', role: 'writer' }] };
    await signIn(bench);
    for (const password of ['', 'null', 'hash of null']) {
      expect((await bench.signIn(AINO.email, password)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('ends only where it has begun: in the same browser, with the same provider, soon', async () => {
    const { bench, asked } = await arrange();
    await bench.editor('aino', { town: 'writer' });
    const ends = async (get: ReturnType<typeof browser>['get'], provider = 'kouvola') =>
      (await get(`/sign-in/${provider}/callback?code=c1&state=s1`)).headers.get('Location');
    expect(await ends(browser(bench).get)).toBe(FAILED);

    const begun = browser(bench);
    await begun.get('/sign-in/kouvola');
    expect(await ends(begun.get, 'iitti')).toBe(FAILED);
    expect(await ends(begun.get)).toBe(FAILED);

    const late = browser(bench);
    await late.get('/sign-in/kouvola');
    bench.clock.now = new Date(bench.clock.now.getTime() + 15 * 60 * 1000);
    expect(await ends(late.get)).toBe(FAILED);

    const forged = browser(bench);
    await forged.get('/sign-in/kouvola');
    const [body, signature] = (forged.cookies.get('aurora_studio_begun') ?? '').split('.');
    const other = btoa(JSON.stringify({ provider: 'kouvola', keep: {}, until: 1e15 }));
    for (const value of [
      `${other.replaceAll('=', '')}.${signature}`,
      `${body}.x`,
      body,
      '.',
      'x',
    ]) {
      forged.cookies.set('aurora_studio_begun', value ?? '');
      expect(await ends(forged.get)).toBe(FAILED);
    }
    expect(asked).toEqual([]);
  });

  it('says so when the provider cannot be asked, and logs nothing of the person', async () => {
    const { bench, told } = await arrange();
    const { get } = browser(bench);
    await get('/sign-in/kouvola');
    told.person = new Error('aino@example.fi code c1');
    expect((await get('/sign-in/kouvola')).headers.get('Location')).toBe(FAILED);
    const { to, session } = await signIn(bench);
    expect([to, session]).toEqual([FAILED, null]);
    expect(JSON.stringify(bench.logs)).not.toMatch(/aino|c1/);
    expect(await refusal(await get('/sign-in/nobody'))).toBe('404 not-found');
    expect(await refusal(await get('/sign-in/nobody/callback'))).toBe('404 not-found');
  });

  it('opens no trial account for real', async () => {
    const trial = await arrange({ trial: true });
    trial.told.person = { ...AINO, email: 'demo@example.fi' };
    expect((await signIn(trial.bench)).to).toBe(HOME);
    const real = await arrange();
    real.told.person = { ...AINO, email: 'demo@example.fi' };
    const { passwords, store } = real.bench;
    const passwordHash = await passwords.hash('demo');
    const demo = { id: 'trial', email: 'demo@example.fi', name: 'Demo', language: 'fi' } as const;
    await store.studioAccounts.create({ ...demo, passwordHash });
    await store.studioAccounts.setRole('town', 'trial', 'administrator');
    expect(await signIn(real.bench)).toEqual({ to: REFUSED, session: null });
  });
});
