import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createOpenIdProvider } from '../src/studio/open-id-provider.ts';
import type { SignInSettings } from '../src/studio/sign-in-settings.ts';
import { type Fault, startProvider, type TestProvider } from './open-id.ts';

const CALLBACK = 'https://aurora.example/aurora/studio/sign-in/kouvola/callback';
const AINO = { email: 'Aino.Aho@kouvola.example', email_verified: true, name: 'Aino Aho' };
let provider: TestProvider;

beforeAll(async () => {
  provider = await startProvider();
});
beforeEach(() => {
  Object.assign(provider, { claims: AINO, userInfo: {}, fault: null });
});
afterAll(() => provider.close());

function signIn(more: Partial<SignInSettings> = {}) {
  return createOpenIdProvider({
    ...{ id: 'kouvola', name: 'Kouvola', issuer: provider.issuer },
    ...{ clientId: 'studio', clientSecret: 'secret-of-studio', emailDomains: ['kouvola.example'] },
    ...more,
  });
}

async function whole(more: Partial<SignInSettings> = {}) {
  const { begin, finish } = signIn(more);
  const { url, keep } = await begin(CALLBACK);
  return finish(provider.letIn(url), keep);
}

describe('signing in by OpenID Connect', () => {
  it('sends the browser away with a challenge, and tells who came back', async () => {
    const { url, keep } = await signIn().begin(CALLBACK);
    const asked = new URL(url);
    expect(asked.origin).toBe(provider.issuer);
    expect(Object.fromEntries(asked.searchParams)).toEqual({
      ...{ client_id: 'studio', response_type: 'code', redirect_uri: CALLBACK },
      ...{ scope: 'openid profile email', state: keep.state, nonce: keep.nonce },
      ...{ code_challenge: expect.stringMatching(/^[\w-]{43}$/), code_challenge_method: 'S256' },
    });
    expect(url).not.toContain(keep.verifier);
    expect(await whole()).toEqual({
      ...{ email: 'aino.aho@kouvola.example', name: 'Aino Aho', roles: [] },
    });
  });

  it.each<Fault>(['key', 'nonce', 'audience', 'issuer', 'expired', 'unsigned'])(
    'lets nobody in with an ID token whose %s is wrong',
    async (fault) => {
      provider.fault = fault;
      await expect(whole()).rejects.toThrow();
    },
  );

  it('lets nobody in with the state or the verifier of another browser, or a code twice', async () => {
    const { begin, finish } = signIn();
    const [mine, theirs] = [await begin(CALLBACK), await begin(CALLBACK)];
    await expect(finish(provider.letIn(mine.url), theirs.keep)).rejects.toThrow();
    const { verifier } = theirs.keep as { verifier: string };
    await expect(finish(provider.letIn(mine.url), { ...mine.keep, verifier })).rejects.toThrow();
    const back = provider.letIn(mine.url);
    expect(await finish(back, mine.keep)).not.toBeNull();
    await expect(finish(back, mine.keep)).rejects.toThrow();
    await expect(finish(new URL(CALLBACK), mine.keep)).rejects.toThrow();
  });

  it('takes it quietly when somebody says no at their provider', async () => {
    const { begin, finish } = signIn();
    const { keep } = await begin(CALLBACK);
    const back = new URL(CALLBACK);
    back.search = `?error=access_denied&state=${keep.state}`;
    expect(await finish(back, keep)).toBeNull();
  });

  it('takes an e-mail address only of its own domains, and one that has been verified', async () => {
    const claims = [
      { ...AINO, email: 'aino@kouvola.example.evil.example' },
      { ...AINO, email: 'aino@evil.example' },
      { ...AINO, email: 'a@evil.example@kouvola.example' },
      { ...AINO, email: 'kouvola.example' },
      { ...AINO, email: 5 },
      { ...AINO, email_verified: false },
      { ...AINO, email_verified: 'true' },
      { email: AINO.email },
    ];
    for (const claim of claims) {
      provider.claims = claim;
      expect(await whole()).toBeNull();
    }
    expect(await whole({ unverifiedEmails: true })).toMatchObject({
      ...{ email: 'aino.aho@kouvola.example', name: 'aino.aho@kouvola.example' },
    });
  });

  it('asks for the e-mail address where the ID token does not have it', async () => {
    provider.claims = {};
    provider.userInfo = AINO;
    expect(await whole()).toMatchObject({ email: 'aino.aho@kouvola.example', name: 'Aino Aho' });
    provider.userInfo = { ...AINO, sub: 'somebody-else' };
    await expect(whole()).rejects.toThrow();
  });

  it('gives the highest of the roles that a claim names', async () => {
    const roles = {
      ...{ claim: 'groups', organisation: 'kouvola' },
      of: { lukijat: 'viewer', kirjoittajat: 'writer', julkaisijat: 'publisher' },
    } as const;
    const given = async (groups: unknown) => {
      provider.claims = { ...AINO, groups };
      return (await whole({ roles }))?.roles.map(({ role }) => role);
    };
    expect(await given(['lukijat', 'julkaisijat', 'muut'])).toEqual(['publisher']);
    expect(await given('kirjoittajat')).toEqual(['writer']);
    expect(await given(['toString', '__proto__', 5, null])).toEqual([]);
    expect(await given(undefined)).toEqual([]);
  });

  it('says that a provider cannot be asked, and asks it again the next time', async () => {
    const gone = await startProvider();
    const { begin } = signIn({ issuer: gone.issuer });
    await gone.close();
    await expect(begin(CALLBACK)).rejects.toThrow();
    await expect(begin(CALLBACK)).rejects.toThrow();
  });
});
